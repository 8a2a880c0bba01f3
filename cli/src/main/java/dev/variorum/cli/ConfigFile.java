package dev.variorum.cli;

import dev.variorum.cli.output.UsageException;
import dev.variorum.core.setting.Nearest;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of {@code key = value} lines: {@code analyzers}, {@code threads}, {@code reader}, {@code
 * metadata}, {@code plugins}, {@code limit}, and settings such as {@code dedupe.threshold}. A line
 * that starts with # is a comment.
 */
final class ConfigFile {
  private static final List<String> KEYS =
      List.of("analyzers", "threads", "reader", "metadata", "plugins", "limit");

  private final Map<String, String> options = new LinkedHashMap<>();
  private final Map<String, String> settings = new LinkedHashMap<>();

  private ConfigFile() {}

  static ConfigFile none() {
    return new ConfigFile();
  }

  /**
   * @throws UsageException if the file cannot be read, or a line is not understood; names the line
   */
  static ConfigFile read(Path file) throws UsageException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw new UsageException("config file '" + file + "' is not UTF-8");
    } catch (IOException e) {
      throw new UsageException("config file '" + file + "' cannot be read");
    }
    ConfigFile config = new ConfigFile();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      config.line(line, file.getFileName() + ", line " + (i + 1) + ": ");
    }
    return config;
  }

  private void line(String line, String place) throws UsageException {
    int equals = line.indexOf('=');
    if (equals < 1) {
      throw new UsageException(place + "a line is 'key = value', not '" + line + "'");
    }
    String key = line.substring(0, equals).strip();
    String value = line.substring(equals + 1).strip();
    Map<String, String> target = key.indexOf('.') > 0 ? settings : options;
    if (target == options && !KEYS.contains(key)) {
      String nearest = Nearest.to(key, KEYS).map(n -> "; did you mean " + n + "?").orElse("");
      throw new UsageException(
          place
              + "there is no key '"
              + key
              + "'"
              + nearest
              + "; keys: "
              + String.join(", ", KEYS)
              + ", and ANALYZER.SETTING");
    }
    if (target.put(key, value) != null) {
      throw new UsageException(place + "'" + key + "' was set before");
    }
  }

  Optional<String> option(String key) {
    return Optional.ofNullable(options.get(key)).filter(v -> !v.isEmpty());
  }

  Map<String, String> settings() {
    return settings;
  }
}
