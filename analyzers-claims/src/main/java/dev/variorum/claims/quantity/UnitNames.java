package dev.variorum.claims.quantity;

import java.util.Locale;
import java.util.Map;

/** Canonical units in plain words for sentences. */
final class UnitNames {
  private static final Map<String, String> PLURALS =
      Map.ofEntries(
          Map.entry("USD", "US dollars"),
          Map.entry("EUR", "euros"),
          Map.entry("GBP", "pounds"),
          Map.entry("JPY", "yen"),
          Map.entry("CNY", "yuan"),
          Map.entry("HKD", "Hong Kong dollars"),
          Map.entry("CAD", "Canadian dollars"),
          Map.entry("AUD", "Australian dollars"),
          Map.entry("INR", "rupees"),
          Map.entry("KRW", "won"),
          Map.entry("RUB", "roubles"),
          Map.entry("CHF", "Swiss francs"),
          Map.entry("foot", "feet"),
          Map.entry("inch", "inches"),
          Map.entry("century", "centuries"),
          Map.entry("hertz", "hertz"),
          Map.entry("percent", "percent"),
          Map.entry("points", "points"),
          Map.entry("times", "times"),
          Map.entry("people", "people"),
          Map.entry("penny", "pence"),
          Map.entry("horsepower", "horsepower"),
          Map.entry("degree Celsius", "degrees Celsius"),
          Map.entry("degree Fahrenheit", "degrees Fahrenheit"),
          Map.entry("year of age", "years of age"));

  private UnitNames() {}

  /** The plural of a canonical unit; a rate has its first part in the plural. */
  static String plural(String unit) {
    int per = unit.indexOf(" per ");
    if (per > 0) {
      return plural(unit.substring(0, per)) + unit.substring(per);
    }
    String known = PLURALS.get(unit);
    if (known != null) {
      return known;
    }
    if (unit.isEmpty() || unit.endsWith("s") || unit.equals(unit.toUpperCase(Locale.ROOT))) {
      return unit;
    }
    return Plurals.plural(unit);
  }
}
