package dev.variorum.claims.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Units of measure by their words (any letter case) and by their symbols (as written).
 *
 * <p>Names are the singular of British spelling. SI prefixes are applied to the units that take
 * them (BIPM, The International System of Units, 9th edition); bytes and bits take the decimal ones
 * from kilo upwards.
 */
final class UnitTable {
  private static final Map<String, Unit> WORDS = new HashMap<>();
  private static final Map<String, Unit> SYMBOLS = new HashMap<>();
  private static final String[] PREFIXES = {
    "atto", "a", "femto", "f", "pico", "p", "nano", "n", "micro", "\u00B5", "milli", "m", "centi",
    "c", "deci", "d", "kilo", "k", "mega", "M", "giga", "G", "tera", "T", "peta", "P", "exa", "E"
  };

  static {
    prefixed("metre", "meter", "m");
    prefixed("gram", "gramme", "g");
    prefixed("litre", "liter", "l");
    prefixed("watt", "watt", "W");
    prefixed("volt", "volt", "V");
    prefixed("ampere", "amp", "A");
    prefixed("hertz", "hertz", "Hz");
    prefixed("joule", "joule", "J");
    prefixed("pascal", "pascal", "Pa");
    prefixed("electronvolt", "electronvolt", "eV");
    prefixed("gray", "gray", "Gy");
    prefixed("sievert", "sievert", "Sv");
    prefixed("calorie", "calorie", "cal");
    prefixed("ohm", "ohm", "\u03A9");
    prefixed("newton", "newton", "N");
    prefixed("watt-hour", "watt-hour", "Wh");
    information();
    lengthsAndAreas();
    volumes();
    masses();
    others();
    durations();
    points();
  }

  private UnitTable() {}

  private static void word(Type type, String name, String... words) {
    Unit unit = new Unit(name, type);
    WORDS.put(name, unit);
    WORDS.put(name + "s", unit);
    for (String w : words) {
      WORDS.put(w, unit);
    }
  }

  private static void symbol(Type type, String name, String... symbols) {
    Unit unit = new Unit(name, type);
    for (String s : symbols) {
      SYMBOLS.put(s, unit);
    }
  }

  private static void prefixed(String name, String other, String symbol) {
    word(Type.MEASURE, name, other, other + "s");
    symbol(Type.MEASURE, name, symbol);
    for (int p = 0; p < PREFIXES.length; p += 2) {
      String prefix = PREFIXES[p];
      word(Type.MEASURE, prefix + name, prefix + other, prefix + other + "s");
      symbol(Type.MEASURE, prefix + name, PREFIXES[p + 1] + symbol);
      if (prefix.equals("micro")) {
        symbol(Type.MEASURE, prefix + name, "u" + symbol, "\u03BC" + symbol);
      }
    }
    if (symbol.equals("l")) {
      symbol(Type.MEASURE, name, "L");
      symbol(Type.MEASURE, "milli" + name, "mL");
    }
  }

  private static void information() {
    String[] large = {"kilo", "mega", "giga", "tera", "peta", "exa"};
    word(Type.MEASURE, "bit");
    word(Type.MEASURE, "byte");
    for (String prefix : large) {
      String letter = prefix.equals("kilo") ? "k" : prefix.substring(0, 1).toUpperCase(Locale.ROOT);
      word(Type.MEASURE, prefix + "bit");
      word(Type.MEASURE, prefix + "byte");
      symbol(Type.MEASURE, prefix + "byte", letter + "B", letter.toUpperCase(Locale.ROOT) + "B");
      symbol(Type.MEASURE, prefix + "bit", letter + "b");
      symbol(Type.MEASURE, prefix + "bit per second", letter + "bps", letter + "b/s");
    }
    word(Type.MEASURE, "pixel", "px");
    word(Type.MEASURE, "megapixel", "mp");
  }

  private static void lengthsAndAreas() {
    word(Type.MEASURE, "metre", "mtr", "mtrs");
    word(Type.MEASURE, "kilometre", "kms", "km", "kilometres", "klicks");
    word(Type.MEASURE, "centimetre", "cms", "cm");
    word(Type.MEASURE, "millimetre", "mms", "mm");
    word(Type.MEASURE, "inch", "inches");
    word(Type.MEASURE, "foot", "feet", "ft");
    word(Type.MEASURE, "yard", "yd", "yds");
    word(Type.MEASURE, "mile", "mi");
    word(Type.MEASURE, "nautical mile", "nmi");
    word(Type.MEASURE, "light-year", "lightyear", "lightyears", "light year", "light years");
    word(Type.MEASURE, "micron");
    word(Type.MEASURE, "furlong");
    word(Type.MEASURE, "parsec");
    word(Type.MEASURE, "acre");
    word(Type.MEASURE, "hectare", "ha");
  }

  private static void volumes() {
    word(Type.MEASURE, "gallon", "gal", "gals");
    word(Type.MEASURE, "barrel", "bbl", "bbls");
    word(Type.MEASURE, "pint", "pt");
    word(Type.MEASURE, "quart", "qt");
    word(Type.MEASURE, "bushel");
    word(Type.MEASURE, "cup");
    word(Type.MEASURE, "tablespoon", "tbsp", "tbsps");
    word(Type.MEASURE, "teaspoon", "tsp", "tsps");
    word(Type.MEASURE, "fluid ounce", "fl oz");
    word(Type.MEASURE, "millilitre", "ml", "mls", "cc");
    word(Type.MEASURE, "acre-foot", "acre-feet");
  }

  private static void masses() {
    word(Type.MEASURE, "kilogram", "kilo", "kilos", "kgs", "kg");
    word(Type.MEASURE, "milligram", "mg", "mgs");
    word(Type.MEASURE, "microgram", "mcg");
    word(Type.MEASURE, "tonne", "metric ton", "metric tons", "metric tonne", "metric tonnes", "mt");
    word(Type.MEASURE, "kilotonne", "kt");
    word(Type.MEASURE, "megatonne", "megaton", "megatons", "mtpa");
    word(Type.MEASURE, "ton", "short ton", "short tons");
    word(Type.MEASURE, "pound", "lb", "lbs");
    word(Type.MEASURE, "ounce", "oz");
    word(Type.MEASURE, "carat");
    word(Type.MEASURE, "calibre", "caliber");
    word(Type.MEASURE, "stone");
    symbol(Type.MEASURE, "tonne", "t");
  }

  private static void others() {
    word(Type.MEASURE, "mile per hour", "mph");
    word(Type.MEASURE, "mile per gallon", "mpg");
    word(Type.MEASURE, "kilometre per hour", "kph", "kmh", "kmph");
    word(Type.MEASURE, "knot", "kt", "kts", "kn");
    word(Type.MEASURE, "revolution per minute", "rpm");
    word(Type.MEASURE, "horsepower", "hp", "bhp");
    word(Type.MEASURE, "british thermal unit", "btu", "btus", "british thermal units");
    word(Type.MEASURE, "decibel", "db");
    word(Type.MEASURE, "bar", "mbar");
    word(Type.MEASURE, "pound per square inch", "psi");
    word(Type.MEASURE, "part per million", "ppm");
    word(Type.MEASURE, "kilowatt-hour", "kwh", "kilowatt hour", "kilowatt hours", "kilowatthours");
    word(Type.MEASURE, "megawatt-hour", "mwh", "megawatt hour", "megawatt hours");
    word(Type.MEASURE, "degree Celsius", "celsius", "celcius", "centigrade", "centigrate");
    word(Type.MEASURE, "degree Fahrenheit", "fahrenheit", "farenheit", "fahrenheits");
    word(Type.MEASURE, "kelvin");
    word(Type.MEASURE, "degree", "deg", "degs", "\u00B0");
    word(Type.MEASURE, "year of age", "yo", "y/o");
    symbol(Type.MEASURE, "degree Celsius", "C", "\u2103");
    symbol(Type.MEASURE, "degree Fahrenheit", "F", "\u2109");
    symbol(Type.MEASURE, "kelvin", "K");
    symbol(Type.MEASURE, "megawatt", "MW");
    symbol(Type.MEASURE, "megahertz", "MHz");
  }

  private static void durations() {
    word(Type.DURATION, "second", "sec", "secs");
    word(Type.DURATION, "millisecond", "msec");
    word(Type.DURATION, "microsecond");
    word(Type.DURATION, "nanosecond");
    word(Type.DURATION, "minute", "min", "mins");
    word(Type.DURATION, "hour", "hr", "hrs");
    word(Type.DURATION, "day");
    word(Type.DURATION, "week", "wk", "wks");
    word(Type.DURATION, "fortnight");
    word(Type.DURATION, "month");
    word(Type.DURATION, "year", "yr", "yrs");
    word(Type.DURATION, "decade");
    word(Type.DURATION, "century", "centuries");
    symbol(Type.DURATION, "hour", "h");
    symbol(Type.DURATION, "second", "s");
    symbol(Type.DURATION, "millisecond", "ms");
  }

  private static void points() {
    word(Type.POINTS, "point", "pts");
    word(Type.POINTS, "percentage point", "percentage points", "pp", "percent point");
    word(Type.POINTS, "basis point", "basis points", "bps", "bp");
  }

  static @Nullable Unit word(String lower) {
    return WORDS.get(lower);
  }

  static @Nullable Unit symbol(String written) {
    return SYMBOLS.get(written);
  }
}
