package dev.variorum.claims;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a unit is written in a finding: as a reader would say it of many ({@code yuan}, {@code metres}, {@code houses}), whatever its code or
 * singular is inside. Immutable.
 */
final class UnitNames {
  /** Currencies by ISO 4217 code. */
  private static final Map<String, String> CURRENCIES =
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
          Map.entry("NGN", "nairas"));

  /** Units that are written alike of one and of many, or already stand in the plural. */
  private static final Set<String> UNCHANGED =
      Set.of(
          "percent",
          "points",
          "times",
          "people",
          "sheep",
          "aircraft",
          "series",
          "species",
          "deer",
          "fish",
          "yuan",
          "yen",
          "won",
          "baht",
          "dead",
          "missing",
          "injured",
          "wounded",
          "hertz",
          "staff",
          "personnel",
          "troops",
          "police",
          "cattle",
          "celsius",
          "fahrenheit",
          "kelvin");

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("life", "lives"),
          Map.entry("person", "people"),
          Map.entry("child", "children"),
          Map.entry("man", "men"),
          Map.entry("woman", "women"),
          Map.entry("foot", "feet"),
          Map.entry("inch", "inches"),
          Map.entry("wife", "wives"),
          Map.entry("half", "halves"),
          Map.entry("knife", "knives"),
          Map.entry("loaf", "loaves"),
          Map.entry("crisis", "crises"),
          Map.entry("mouse", "mice"),
          Map.entry("hero", "heroes"),
          Map.entry("potato", "potatoes"),
          Map.entry("tomato", "tomatoes"));

  private UnitNames() {}

  /** The unit in words; what follows a {@code per} stays as it is. */
  static String plain(String unit) {
    int per = unit.indexOf(" per ");
    if (per > 0) {
      return plain(unit.substring(0, per)) + unit.substring(per);
    }
    String currency = CURRENCIES.get(unit);
    if (currency != null) {
      return currency;
    }
    boolean code = unit.matches("[A-Z]{3}");
    return code || unit.isEmpty() ? unit : plural(unit);
  }

  /** The ISO 4217 code of a unit that is a currency. */
  static Optional<String> currency(String unit) {
    int per = unit.indexOf(" per ");
    String head = per > 0 ? unit.substring(0, per) : unit;
    return head.matches("[A-Z]{3}") ? Optional.of(head) : Optional.empty();
  }

  private static String plural(String unit) {
    int of = unit.indexOf(' ');
    boolean compound = of > 0 && !unit.startsWith("square ") && !unit.startsWith("cubic ");
    if (compound && (unit.contains(" of ") || unit.contains(" an "))) {
      return plural(unit.substring(0, of)) + unit.substring(of);
    }
    String word = unit.substring(unit.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (UNCHANGED.contains(word) || (word.endsWith("s") && !word.endsWith("ss"))) {
      return unit;
    }
    String start = unit.substring(0, unit.length() - word.length());
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return start + irregular;
    }
    if (word.length() > 1
        && word.endsWith("y")
        && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
      return unit.substring(0, unit.length() - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("ss") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
    return unit + (hissing ? "es" : "s");
  }
}
