package dev.variorum.cli;

import dev.variorum.cli.output.UsageException;
import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Plugins.FoundReader;
import dev.variorum.core.setting.Nearest;
import dev.variorum.core.setting.Setting;
import dev.variorum.core.setting.SettingException;
import dev.variorum.core.setting.Settings;
import dev.variorum.readers.Inputs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings given by {@code -s} and in the config file, by plugin; the command line wins.
 * Checked before anything is read.
 */
final class GivenSettings {
  private final Map<String, Map<String, String>> byPlugin = new TreeMap<>();

  private GivenSettings() {}

  /**
   * @param options {@code PLUGIN.SETTING=VALUE}, as given
   * @throws UsageException if a plugin or setting does not exist or a value breaks its rule
   */
  static GivenSettings of(ConfigFile config, List<String> options, Plugins plugins)
      throws UsageException {
    GivenSettings given = new GivenSettings();
    for (Map.Entry<String, String> entry : config.settings().entrySet()) {
      given.put(entry.getKey(), entry.getValue(), plugins);
    }
    for (String option : options) {
      int equals = option.indexOf('=');
      if (equals < 0) {
        throw new UsageException("-s takes ANALYZER.SETTING=VALUE, not '" + option + "'");
      }
      given.put(option.substring(0, equals).strip(), option.substring(equals + 1).strip(), plugins);
    }
    given.check(plugins);
    return given;
  }

  private void put(String key, String value, Plugins plugins) throws UsageException {
    int dot = key.indexOf('.');
    if (dot < 1) {
      throw new UsageException(
          "a setting is named ANALYZER.SETTING, such as dedupe.threshold, not '" + key + "'");
    }
    String plugin = key.substring(0, dot);
    Map<String, List<Setting<?>>> known = declared(plugins);
    if (!known.containsKey(plugin)) {
      String nearest =
          Nearest.to(plugin, known.keySet()).map(n -> "; did you mean " + n + "?").orElse("");
      throw new UsageException(
          "there is no analyzer or reader '"
              + plugin
              + "'"
              + nearest
              + "; there are "
              + String.join(", ", known.keySet()));
    }
    byPlugin.computeIfAbsent(plugin, p -> new LinkedHashMap<>()).put(key.substring(dot + 1), value);
  }

  private void check(Plugins plugins) throws UsageException {
    Map<String, List<Setting<?>>> known = declared(plugins);
    for (Map.Entry<String, Map<String, String>> plugin : byPlugin.entrySet()) {
      try {
        Settings.parse(
            plugin.getKey(), known.getOrDefault(plugin.getKey(), List.of()), plugin.getValue());
      } catch (SettingException e) {
        throw new UsageException(String.valueOf(e.getMessage()));
      }
    }
  }

  private static Map<String, List<Setting<?>>> declared(Plugins plugins) {
    Map<String, List<Setting<?>>> known = new TreeMap<>();
    plugins.analyzers().forEach(a -> known.put(a.info().id(), a.info().settings()));
    plugins.readers().forEach(r -> known.putIfAbsent(r.info().id(), r.info().settings()));
    return known;
  }

  /** The raw values given for a plugin, by setting name. */
  Map<String, String> of(String plugin) {
    return byPlugin.getOrDefault(plugin, Map.of());
  }

  /**
   * Inputs to be read by the readers found, each with the settings given for it.
   *
   * @param reader the reader for every file, or null for each by its name
   */
  Inputs.Builder inputs(Plugins plugins, List<String> paths, @Nullable String reader) {
    List<CorpusReader> readers = plugins.readers().stream().map(FoundReader::reader).toList();
    Inputs.Builder inputs = Inputs.builder().readers(readers).reader(reader);
    plugins.readers().forEach(r -> inputs.settings(r.info().id(), of(r.info().id())));
    paths.forEach(inputs::path);
    return inputs;
  }
}
