package dev.variorum.claims.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Canonical units as a reader would say them of many: {@code yuan}, {@code metres}, {@code houses}. */
public final class UnitNames {
  private static final Map<String, String> PLURALS =
      Map.ofEntries(
          Map.entry("USD", "dollars"),
          Map.entry("EUR", "euros"),
          Map.entry("GBP", "pounds"),
          Map.entry("JPY", "yen"),
          Map.entry("CNY", "yuan"),
          Map.entry("INR", "rupees"),
          Map.entry("RUB", "roubles"),
          Map.entry("CHF", "Swiss francs"),
          Map.entry("HKD", "Hong Kong dollars"),
          Map.entry("AUD", "Australian dollars"),
          Map.entry("CAD", "Canadian dollars"),
          Map.entry("NZD", "New Zealand dollars"),
          Map.entry("SGD", "Singapore dollars"),
          Map.entry("TWD", "Taiwan dollars"),
          Map.entry("KRW", "won"),
          Map.entry("BRL", "reais"),
          Map.entry("MXN", "Mexican pesos"),
          Map.entry("ZAR", "rand"),
          Map.entry("SEK", "Swedish kronor"),
          Map.entry("NOK", "Norwegian kroner"),
          Map.entry("DKK", "Danish kroner"),
          Map.entry("PLN", "zlotys"),
          Map.entry("TRY", "lira"),
          Map.entry("THB", "baht"),
          Map.entry("IDR", "rupiah"),
          Map.entry("MYR", "ringgit"),
          Map.entry("PHP", "Philippine pesos"),
          Map.entry("VND", "dong"),
          Map.entry("UAH", "hryvnias"),
          Map.entry("ILS", "shekels"),
          Map.entry("SAR", "riyals"),
          Map.entry("AED", "dirhams"),
          Map.entry("NGN", "nairas"),
          Map.entry("foot", "feet"),
          Map.entry("inch", "inches"),
          Map.entry("century", "centuries"),
          Map.entry("hertz", "hertz"),
          Map.entry("percent", "percent"),
          Map.entry("points", "points"),
          Map.entry("times", "times"),
          Map.entry("people", "people"),
          Map.entry("sheep", "sheep"),
          Map.entry("aircraft", "aircraft"),
          Map.entry("staff", "staff"),
          Map.entry("life", "lives"),
          Map.entry("penny", "pence"),
          Map.entry("horsepower", "horsepower"),
          Map.entry("degree Celsius", "degrees Celsius"),
          Map.entry("degree Fahrenheit", "degrees Fahrenheit"),
          Map.entry("year of age", "years of age"));

  private UnitNames() {}

  /** The plural of a canonical unit; a rate has its first part in the plural. */
  public static String plural(String unit) {
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

  /** The ISO 4217 code of a unit that is a currency, or a rate of one. */
  public static Optional<String> currency(String unit) {
    int per = unit.indexOf(" per ");
    String head = per > 0 ? unit.substring(0, per) : unit;
    boolean code = head.length() == 3 && head.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return code ? Optional.of(head) : Optional.empty();
  }
}
