package dev.variorum.benchmarks.quality;

import dev.variorum.claims.quantity.Quantity;
import dev.variorum.claims.quantity.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How labelled data spells the units that the analyzer names in its own way. */
final class UnitSpellings {
  private static final Map<String, List<String>> NAMES = new LinkedHashMap<>();

  static {
    name("USD", "dollar", "united states dollar", "us dollar");
    name("EUR", "euro");
    name("GBP", "pound sterling", "british pound");
    name("JPY", "japanese yen", "yen");
    name("CNY", "chinese yuan", "yuan", "renminbi");
    name("CAD", "canadian dollar");
    name("AUD", "australian dollar");
    name("HKD", "hong kong dollar");
    name("NZD", "new zealand dollar");
    name("SGD", "singapore dollar");
    name("TWD", "new taiwan dollar", "taiwan dollar");
    name("MXN", "mexican peso");
    name("TRY", "turkish lira");
    name("CHF", "swiss franc");
    name("SEK", "swedish krona");
    name("DKK", "danish krone");
    name("NOK", "norwegian krone");
    name("CZK", "czech koruna");
    name("PLN", "polish zloty");
    name("RUB", "russian ruble");
    name("INR", "indian rupee", "rupee");
    name("KRW", "south korean won", "korean won");
    name("BRL", "brazilian real");
    name("ZAR", "south african rand");
    name("THB", "thai baht");
    name("CRC", "costa rican col\u00F3n", "costa rican colon");
    name("LAK", "lao kip");
    name("BTC", "bitcoin");
    name("franc", "swiss franc", "french franc", "franc");
    name("peso", "mexican peso", "peso");
    name("rupee", "rupee", "indian rupee");
    name("percent", "percentage", "percent");
    name("percentage point", "percentage point", "percentage");
    name("pound", "pound-mass", "pound");
    name("tonne", "metric ton", "tonne");
    name("degree Celsius", "celsius", "degree celsius");
    name("degree Fahrenheit", "fahrenheit", "degree fahrenheit");
    name("degree", "degree", "degree angle");
    name("points", "point");
    name("litre", "litre", "cubic decimetre");
    name("millilitre", "millilitre", "cubic centimetre");
  }

  private UnitSpellings() {}

  private static void name(String unit, String... names) {
    NAMES.put(unit, List.of(names));
  }

  /** The names by which data may call the unit of a quantity, in lower case; never empty. */
  static Set<String> of(Quantity quantity) {
    Set<String> names = new TreeSet<>();
    String unit = quantity.unit();
    if (quantity.type() == Type.COUNT) {
      names.add(unit);
      names.add(singular(quantity.noun(), unit));
      if (unit.isEmpty() || unit.equals("time") || quantity.noun().equals("times")) {
        names.addAll(List.of("-", "count", "dimensionless"));
      }
      names.add("dimensionless");
      return names;
    }
    if (quantity.type() == Type.FRACTION || quantity.type() == Type.MULTIPLE) {
      names.addAll(List.of("-", "count", "dimensionless"));
      names.add(unit);
      names.add(singular(quantity.noun(), unit));
      return names;
    }
    int per = unit.indexOf(" per ");
    String base = per < 0 ? unit : unit.substring(0, per);
    String rate = per < 0 ? "" : unit.substring(per);
    names.add(unit.toLowerCase(Locale.ROOT));
    for (String name : NAMES.getOrDefault(base, List.of(base))) {
      names.add((name + rate).toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** The phrase with its head in the singular. */
  private static String singular(String phrase, String head) {
    int space = phrase.lastIndexOf(' ');
    return space < 0 ? head : phrase.substring(0, space + 1) + head;
  }
}
