package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.CurrencyCodes;
import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the unit that follows a number: per cent, points, currency words, measures, rates. */
final class UnitReader {

  /**
   * A unit in the text.
   *
   * @param end the piece after it
   */
  record Reading(Unit unit, int end) {}

  private final Pieces pieces;

  UnitReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /** The unit at piece {@code i} behind {@code number}, with a rate if one follows; or null. */
  @Nullable Reading at(int i, Numeral number) {
    Reading plain = plain(i, number);
    return plain == null ? null : rate(plain);
  }

  private @Nullable Reading plain(int i, Numeral number) {
    if (!pieces.sameSentence(i, number.first()) && !pieces.isGlued(i)) {
      return null;
    }
    Reading percent = percent(i);
    if (percent != null) {
      return percent;
    }
    Reading money = money(i);
    if (money != null) {
      return money;
    }
    Reading bracket = bracketed(i);
    return bracket != null ? bracket : measure(i, number);
  }

  private @Nullable Reading percent(int i) {
    if (pieces.kind(i) == Kind.PERCENT) {
      String name = pieces.written(i).equals("\u2030") ? "per mille" : "percent";
      return pointsAfter(i + 1, new Reading(new Unit(name, Type.PERCENT), i + 1));
    }
    String word = pieces.word(i);
    Unit percent = new Unit("percent", Type.PERCENT);
    switch (word) {
      case "percent", "percents", "pct", "pc":
        return pointsAfter(i + 1, new Reading(percent, i + 1));
      case "per":
        if (pieces.is(i + 1, "cent") || pieces.is(i + 1, "cents")) {
          return pointsAfter(i + 2, new Reading(percent, i + 2));
        }
        return null;
      case "percentage":
        return pointsAfter(i + 1, new Reading(percent, i + 1));
      default:
        return null;
    }
  }

  private Reading pointsAfter(int i, Reading percent) {
    int at = pieces.isHyphen(i) && pieces.isGlued(i) ? i + 1 : i;
    if (pieces.is(at, "point") || pieces.is(at, "points")) {
      return new Reading(new Unit("percentage point", Type.POINTS), at + 1);
    }
    return percent;
  }

  /** A currency word, sign or code behind the figure. */
  private @Nullable Reading money(int i) {
    if (pieces.kind(i) == Kind.CURRENCY) {
      String code = Currencies.sign(pieces.written(i));
      boolean next = pieces.kind(i + 1) == Kind.NUMBER && pieces.isGlued(i + 1);
      return code == null || next && !pieces.isGlued(i)
          ? null
          : new Reading(new Unit(code, Type.MONEY), i + 1);
    }
    String written = pieces.written(i);
    if (CurrencyCodes.isCode(written)) {
      if (pieces.isGlued(i + 1) && pieces.kind(i + 1) == Kind.NUMBER) {
        return null;
      }
      return new Reading(new Unit(canonicalCode(written), Type.MONEY), i + 1);
    }
    if (pieces.kind(i) != Kind.WORD) {
      return null;
    }
    int at = i;
    StringBuilder nation = new StringBuilder();
    while (at < i + 3 && Currencies.isNation(pieces.word(at))) {
      nation.append(nation.length() == 0 ? "" : " ").append(pieces.word(at));
      at++;
      if (pieces.written(at).equals(".") && pieces.isGlued(at)) {
        at++;
      }
    }
    String word = pieces.word(at);
    String code = Currencies.word(word);
    boolean pounds = word.equals("pounds") || word.equals("pound");
    if (code == null && !(pounds && nation.length() > 0)) {
      return lowerCode(i);
    }
    if (word.equals("sterling") && nation.length() > 0) {
      return null;
    }
    String unit =
        nation.length() == 0
            ? String.valueOf(code)
            : Currencies.national(nation.toString(), Plurals.singular(word));
    return new Reading(new Unit(unit, Type.MONEY), at + 1);
  }

  /** {@code 20 usd}: a code in small letters right behind a figure. */
  private @Nullable Reading lowerCode(int i) {
    String word = pieces.word(i);
    boolean code =
        switch (word) {
          case "usd",
              "eur",
              "gbp",
              "jpy",
              "cny",
              "inr",
              "chf",
              "aud",
              "cad",
              "hkd",
              "sek",
              "nok",
              "dkk",
              "pln",
              "zar",
              "krw",
              "sgd",
              "nzd",
              "mxn",
              "brl" ->
              true;
          default -> false;
        };
    return code
        ? new Reading(new Unit(word.toUpperCase(java.util.Locale.ROOT), Type.MONEY), i + 1)
        : null;
  }

  static String canonicalCode(String code) {
    return code.equals("RMB") || code.equals("CNH") ? "CNY" : code;
  }

  /** {@code 20 (kg)}. */
  private @Nullable Reading bracketed(int i) {
    String open = pieces.written(i);
    if (!open.equals("(") && !open.equals("{") && !open.equals("[")) {
      return null;
    }
    Unit unit = UnitTable.symbol(pieces.written(i + 1));
    if (unit == null) {
      unit = UnitTable.word(pieces.word(i + 1));
    }
    String close = pieces.written(i + 2);
    boolean closed = close.equals(")") || close.equals("}") || close.equals("]");
    return unit == null || !closed ? null : new Reading(unit, i + 3);
  }

  private @Nullable Reading measure(int i, Numeral number) {
    String word = pieces.word(i);
    if (word.equals("square") || word.equals("sq") || word.equals("cubic") || word.equals("cu")) {
      int at = pieces.written(i + 1).equals(".") ? i + 2 : i + 1;
      Unit base = unit(at);
      String power = word.startsWith("sq") ? "square " : "cubic ";
      return base == null ? null : new Reading(new Unit(power + base.name(), Type.MEASURE), at + 1);
    }
    Reading degrees = degrees(i);
    if (degrees != null) {
      return degrees;
    }
    Reading pair = pair(i);
    if (pair != null) {
      return pair;
    }
    Unit unit = UnitTable.word(word);
    if (unit == null || isSymbolOnly(word) || differs(i, word)) {
      return symbol(i, number);
    }
    if (word.equals("second") && !isOne(number)) {
      return null;
    }
    return powered(aged(new Reading(unit, i + 1)));
  }

  /** Whether the written symbol means another unit than the lower-case word. */
  private boolean differs(int i, String word) {
    return word.length() <= 2 && UnitTable.symbol(pieces.written(i)) != null;
  }

  private static boolean isSymbolOnly(String word) {
    return word.length() == 1 && !word.equals("\u00B0");
  }

  private static boolean isOne(Numeral number) {
    return number.value().compareTo(java.math.BigDecimal.ONE) == 0;
  }

  private @Nullable Unit unit(int i) {
    Unit unit = UnitTable.word(pieces.word(i));
    return unit != null ? unit : UnitTable.symbol(pieces.written(i));
  }

  /** {@code degrees Celsius}, {@code deg. F}, {@code °C}. */
  private @Nullable Reading degrees(int i) {
    String word = pieces.word(i);
    boolean degree =
        word.equals("degrees")
            || word.equals("degree")
            || word.equals("deg")
            || word.equals("\u00B0")
            || word.equals("\u00BA");
    if (!degree) {
      return null;
    }
    int at = i + 1;
    if (word.equals("deg") && pieces.written(at).equals(".") && pieces.isGlued(at)) {
      at++;
    }
    String scale = pieces.word(at);
    String name =
        switch (scale) {
          case "c", "celsius", "celcius", "centigrade", "centigrate" -> "degree Celsius";
          case "f", "fahrenheit", "farenheit" -> "degree Fahrenheit";
          case "k", "kelvin" -> "kelvin";
          default -> "";
        };
    return name.isEmpty()
        ? new Reading(new Unit("degree", Type.MEASURE), at)
        : new Reading(new Unit(name, Type.MEASURE), at + 1);
  }

  /** Two-word units: metric tons, basis points, nautical miles, light years. */
  private @Nullable Reading pair(int i) {
    String first = pieces.word(i);
    int at = pieces.isHyphen(i + 1) && pieces.isGlued(i + 1) ? i + 2 : i + 1;
    Unit unit =
        switch (first) {
          case "metric",
              "short",
              "basis",
              "nautical",
              "light",
              "fluid",
              "fl",
              "kilowatt",
              "megawatt",
              "gigawatt",
              "terawatt",
              "percentage",
              "acre" ->
              UnitTable.word(first + " " + pieces.word(at));
          default -> null;
        };
    return unit == null ? null : new Reading(unit, at + 1);
  }

  /** A symbol such as km or GB: behind digits only, single letters with care. */
  private @Nullable Reading symbol(int i, Numeral number) {
    String written = pieces.written(i);
    boolean glued = pieces.isGlued(i) && i == number.end();
    if (number.form() == Numeral.Form.WORDS) {
      return null;
    }
    Reading named = fromName(i, number);
    if (named != null) {
      return named;
    }
    Reading mark = inchMark(i, number);
    if (mark != null) {
      return mark;
    }
    if (written.equals("in") && (glued || isInch(i))) {
      return new Reading(new Unit("inch", Type.MEASURE), i + 1);
    }
    Unit unit = UnitTable.symbol(written);
    if (unit == null || number.scaled() && written.length() == 1) {
      return null;
    }
    if (written.length() == 1
        && Character.isUpperCase(written.charAt(0))
        && !isPlainSymbol(i, glued, unit)) {
      return null;
    }
    return powered(new Reading(unit, i + 1));
  }

  /** A capital letter is a unit only at the end of a phrase; C and F want talk of heat. */
  private boolean isPlainSymbol(int i, boolean glued, Unit unit) {
    boolean wordFollows = pieces.kind(i + 1) == Kind.WORD && !isLink(pieces.word(i + 1));
    if (!glued && (wordFollows || pieces.isHyphen(i + 1))) {
      return false;
    }
    return !unit.name().startsWith("degree") || isAboutHeat(i);
  }

  private static boolean isLink(String word) {
    return switch (word) {
      case "of",
          "to",
          "and",
          "or",
          "in",
          "at",
          "on",
          "for",
          "per",
          "from",
          "is",
          "was",
          "outside",
          "inside",
          "by" ->
          true;
      default -> false;
    };
  }

  private boolean isAboutHeat(int at) {
    for (int i = at - 1; i > at - 40 && pieces.sameSentence(i, at); i--) {
      if (isHeatWord(pieces.word(i))) {
        return true;
      }
    }
    for (int i = at + 1; i < at + 40 && pieces.sameSentence(i, at); i++) {
      if (isHeatWord(pieces.word(i))) {
        return true;
      }
    }
    return pieces.isFirstOfSentence(at - 1);
  }

  private static boolean isHeatWord(String word) {
    return switch (word) {
      case "temperature",
          "temperatures",
          "degrees",
          "heat",
          "heatwave",
          "hot",
          "cold",
          "cool",
          "warm",
          "warmer",
          "cooler",
          "colder",
          "hotter",
          "weather",
          "freezing",
          "boils",
          "boil",
          "freezes",
          "melts",
          "oven",
          "outside",
          "thermometer",
          "fever",
          "mercury",
          "highs",
          "lows",
          "convert" ->
          true;
      default -> false;
    };
  }

  /** {@code 24703m2}: a name to the text layer, a figure with a power of a unit to the reader. */
  private @Nullable Reading fromName(int i, Numeral number) {
    if (pieces.kind(i) != Kind.NAME || i != number.end()) {
      return null;
    }
    String written = pieces.written(i);
    char power = written.charAt(written.length() - 1);
    if (power != '2' && power != '3') {
      return null;
    }
    Unit base = UnitTable.symbol(written.substring(0, written.length() - 1));
    if (base == null || !base.name().endsWith("metre")) {
      return null;
    }
    return new Reading(
        new Unit((power == '2' ? "square " : "cubic ") + base.name(), Type.MEASURE), i + 1);
  }

  private @Nullable Reading inchMark(int i, Numeral number) {
    boolean mark = pieces.written(i).equals("\"") || pieces.written(i).equals("\u2033");
    boolean opened = mark && hasOpenQuote(number.first());
    return mark && !opened && i == number.end()
        ? new Reading(new Unit("inch", Type.MEASURE), i + 1)
        : null;
  }

  /** Whether an odd number of plain quotation marks stands before a piece of the sentence. */
  private boolean hasOpenQuote(int before) {
    boolean open = false;
    for (int i = before - 1; pieces.sameSentence(i, before) && i > before - 200; i--) {
      if (pieces.written(i).equals("\"")) {
        open = !open;
      }
    }
    return open;
  }

  private boolean isInch(int i) {
    String next = pieces.word(i + 1);
    return switch (next) {
      case "thick", "long", "wide", "high", "tall", "deep", "x", "by" -> true;
      default -> pieces.written(i + 1).equals(".") && !pieces.sameSentence(i + 2, i);
    };
  }

  /** {@code km2}, {@code m²}, {@code km^2}, {@code km squared}. */
  private Reading powered(Reading reading) {
    int i = reading.end();
    String next = pieces.word(i);
    boolean square =
        next.equals("\u00B2")
            || next.equals("squared")
            || (next.equals("^") && pieces.is(i + 1, "2"));
    boolean cubic =
        next.equals("\u00B3")
            || next.equals("cubed")
            || (next.equals("^") && pieces.is(i + 1, "3"));
    if (!square && !cubic) {
      return reading;
    }
    int end = next.equals("^") ? i + 2 : i + 1;
    String name = (square ? "square " : "cubic ") + reading.unit().name();
    return new Reading(new Unit(name, Type.MEASURE), end);
  }

  /** {@code years old}, {@code year-old}, {@code months of age}. */
  private Reading aged(Reading reading) {
    if (reading.unit().type() != Type.DURATION) {
      return reading;
    }
    int at = reading.end();
    if (pieces.isHyphen(at)) {
      at++;
    }
    if (pieces.is(at, "old") || pieces.is(at, "olds")) {
      return new Reading(new Unit(reading.unit().name() + " of age", Type.MEASURE), at + 1);
    }
    if (pieces.is(at, "of") && pieces.is(at + 1, "age")) {
      return new Reading(new Unit(reading.unit().name() + " of age", Type.MEASURE), at + 2);
    }
    return reading;
  }

  /** {@code a share}, {@code per hour}, {@code /kg}, {@code per million words}. */
  Reading rate(Reading reading) {
    if (reading.unit().type() == Type.DURATION || reading.unit().type() == Type.POINTS) {
      return reading;
    }
    int i = reading.end();
    boolean hyphen = pieces.isHyphen(i) && (pieces.is(i + 1, "a") || pieces.is(i + 1, "per"));
    int at = hyphen ? i + 1 : i;
    String link = pieces.word(at);
    int base = at + 1;
    if (hyphen && pieces.isHyphen(base)) {
      base++;
    }
    String name;
    int end = base + 1;
    switch (link) {
      case "per", "/":
        name = perWhat(base);
        if (isScale(base) && pieces.kind(base + 1) == Kind.WORD) {
          name = pieces.word(base) + " " + pieces.word(base + 1);
          end = base + 2;
        }
        break;
      case "a", "an":
        name = isRateBase(base) ? perWhat(base) : "";
        break;
      case "apiece", "each":
        return reading;
      default:
        name = "";
    }
    if (name.isEmpty() || !pieces.sameSentence(base, i - 1)) {
      return reading;
    }
    return new Reading(
        new Unit(reading.unit().name() + " per " + name, reading.unit().type()), end);
  }

  private boolean isScale(int i) {
    return switch (pieces.word(i)) {
      case "hundred", "thousand", "million", "billion", "dozen" -> true;
      default -> false;
    };
  }

  private String perWhat(int i) {
    if (pieces.kind(i) != Kind.WORD) {
      return "";
    }
    Unit unit = UnitTable.word(pieces.word(i));
    if (unit == null) {
      unit = UnitTable.symbol(pieces.written(i));
    }
    return unit != null ? unit.name() : Plurals.singular(pieces.word(i));
  }

  /** What an article may stand before in the sense of per. */
  private boolean isRateBase(int i) {
    String word = pieces.word(i);
    Unit unit = UnitTable.word(word);
    if (unit != null && unit.type() == Type.DURATION && !word.endsWith("s")) {
      boolean ago =
          pieces.is(i + 1, "ago")
              || pieces.is(i + 1, "earlier")
              || pieces.is(i + 1, "later")
              || pieces.isHyphen(i + 1);
      return !ago;
    }
    return switch (word) {
      case "share",
          "barrel",
          "ounce",
          "ton",
          "tonne",
          "pound",
          "gallon",
          "litre",
          "liter",
          "head",
          "person",
          "unit",
          "piece",
          "kilo",
          "kilogram",
          "bushel",
          "ticket",
          "bottle",
          "night",
          "household",
          "pupil",
          "copy",
          "word",
          "foot",
          "acre",
          "mile" ->
          true;
      default -> false;
    };
  }
}
