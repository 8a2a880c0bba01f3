package dev.variorum.core.setting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of one plugin's settings in one run. Immutable; any thread may read it. */
public final class Settings {
  private final List<Setting<?>> declared;
  private final Map<String, Object> values;
  private final Map<String, String> given;

  private Settings(
      List<Setting<?>> declared, Map<String, Object> values, Map<String, String> given) {
    this.declared = List.copyOf(declared);
    this.values = values;
    this.given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }

  /** Every setting at its default. */
  public static Settings defaults(List<Setting<?>> declared) {
    try {
      return parse("", declared, Map.of());
    } catch (SettingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Values for the declared settings: the given ones parsed, the others at their defaults.
   *
   * @param owner the plugin's id, for messages
   * @param given raw values by name
   * @throws SettingException if a name is unknown or a value breaks its rule
   */
  public static Settings parse(String owner, List<Setting<?>> declared, Map<String, String> given)
      throws SettingException {
    Map<String, Object> values = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (Setting<?> setting : declared) {
      values.put(setting.name(), setting.fallback());
      names.add(setting.name());
    }
    for (Map.Entry<String, String> entry : given.entrySet()) {
      Setting<?> setting =
          declared.stream().filter(s -> s.name().equals(entry.getKey())).findFirst().orElse(null);
      if (setting == null) {
        throw new SettingException(unknown(owner, entry.getKey(), names));
      }
      values.put(setting.name(), setting.parse(owner, entry.getValue()));
    }
    return new Settings(declared, values, given);
  }

  private static String unknown(String owner, String name, List<String> names) {
    String nearest =
        Nearest.to(name, names).map(n -> "; did you mean " + owner + "." + n + "?").orElse("");
    String known =
        names.isEmpty()
            ? "; " + owner + " has no settings"
            : "; settings of " + owner + ": " + String.join(", ", names);
    return "there is no setting " + owner + "." + name + nearest + known;
  }

  /**
   * The value of a setting.
   *
   * @throws IllegalArgumentException if the plugin did not declare it
   */
  @SuppressWarnings("unchecked") // parse put a value of the setting's own type
  public <T> T get(Setting<T> setting) {
    Object value = values.get(setting.name());
    if (value == null || !declared.contains(setting)) {
      throw new IllegalArgumentException("Setting '" + setting.name() + "' was not declared");
    }
    return (T) value;
  }

  /** The effective values by name, in the order declared. */
  public Map<String, Object> effective() {
    return Collections.unmodifiableMap(values);
  }

  /** What was given, unparsed, by name. */
  public Map<String, String> given() {
    return given;
  }
}
