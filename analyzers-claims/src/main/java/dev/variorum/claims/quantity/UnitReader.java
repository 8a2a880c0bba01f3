package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the unit that follows a number: per cent, points, currency words, measures, rates. */
final class UnitReader {

  private final Pieces pieces;
  private final CurrencyReader currencies;
  private final SymbolReader symbols;
  private final RateReader rates;

  UnitReader(Pieces pieces) {
    this.pieces = pieces;
    this.currencies = new CurrencyReader(pieces);
    this.symbols = new SymbolReader(pieces);
    this.rates = new RateReader(pieces);
  }

  /** The unit at piece {@code i} behind {@code number}, with a rate if one follows; or null. */
  @Nullable UnitPhrase at(int i, Numeral number) {
    UnitPhrase plain = plain(i, number);
    return plain == null ? null : rates.rate(plain);
  }

  private @Nullable UnitPhrase plain(int i, Numeral number) {
    if (!pieces.sameSentence(i, number.first()) && !pieces.isGlued(i)) {
      return null;
    }
    UnitPhrase percent = percent(i);
    if (percent != null) {
      return percent;
    }
    UnitPhrase money = currencies.money(i);
    if (money != null) {
      return money;
    }
    UnitPhrase bracket = bracketed(i);
    return bracket != null ? bracket : measure(i, number);
  }

  private @Nullable UnitPhrase percent(int i) {
    if (pieces.kind(i) == Kind.PERCENT) {
      String name = pieces.written(i).equals("\u2030") ? "per mille" : "percent";
      return pointsAfter(i + 1, new UnitPhrase(new Unit(name, Type.PERCENT), i + 1));
    }
    String word = pieces.word(i);
    Unit percent = new Unit("percent", Type.PERCENT);
    switch (word) {
      case "percent", "percents", "pct", "pc":
        return pointsAfter(i + 1, new UnitPhrase(percent, i + 1));
      case "per":
        if (pieces.is(i + 1, "cent") || pieces.is(i + 1, "cents")) {
          return pointsAfter(i + 2, new UnitPhrase(percent, i + 2));
        }
        return null;
      case "percentage":
        return pointsAfter(i + 1, new UnitPhrase(percent, i + 1));
      default:
        return null;
    }
  }

  private UnitPhrase pointsAfter(int i, UnitPhrase percent) {
    int at = pieces.isHyphen(i) && pieces.isGlued(i) ? i + 1 : i;
    if (pieces.is(at, "point") || pieces.is(at, "points")) {
      return new UnitPhrase(new Unit("percentage point", Type.POINTS), at + 1);
    }
    return percent;
  }

  /** {@code 20 (kg)}. */
  private @Nullable UnitPhrase bracketed(int i) {
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
    return unit == null || !closed ? null : new UnitPhrase(unit, i + 3);
  }

  private @Nullable UnitPhrase measure(int i, Numeral number) {
    String word = pieces.word(i);
    if (word.equals("square") || word.equals("sq") || word.equals("cubic") || word.equals("cu")) {
      int at = pieces.written(i + 1).equals(".") ? i + 2 : i + 1;
      Unit base = unit(at);
      String power = word.startsWith("sq") ? "square " : "cubic ";
      return base == null
          ? null
          : new UnitPhrase(new Unit(power + base.name(), Type.MEASURE), at + 1);
    }
    UnitPhrase degrees = degrees(i);
    if (degrees != null) {
      return degrees;
    }
    UnitPhrase pair = pair(i);
    if (pair != null) {
      return pair;
    }
    Unit unit = UnitTable.word(plain(word));
    if (unit == null || isSymbolOnly(word) || differs(i, word)) {
      UnitPhrase symbol = symbols.symbol(i, number);
      return symbol == null ? null : powered(symbol);
    }
    if (word.equals("second") && !isOne(number)) {
      return null;
    }
    return powered(aged(new UnitPhrase(unit, i + 1)));
  }

  /** {@code month's} without its ending. */
  private static String plain(String word) {
    boolean possessive = word.endsWith("'s") || word.endsWith("\u2019s");
    return possessive ? word.substring(0, word.length() - 2) : word;
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
  private @Nullable UnitPhrase degrees(int i) {
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
        ? new UnitPhrase(new Unit("degree", Type.MEASURE), at)
        : new UnitPhrase(new Unit(name, Type.MEASURE), at + 1);
  }

  /** Two-word units: metric tons, basis points, nautical miles, light years. */
  private @Nullable UnitPhrase pair(int i) {
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
    return unit == null ? null : new UnitPhrase(unit, at + 1);
  }

  /** {@code km2}, {@code m²}, {@code km^2}, {@code km squared}. */
  private UnitPhrase powered(UnitPhrase reading) {
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
    return new UnitPhrase(new Unit(name, Type.MEASURE), end);
  }

  /** {@code years old}, {@code year-old}, {@code months of age}. */
  private UnitPhrase aged(UnitPhrase reading) {
    if (reading.unit().type() != Type.DURATION) {
      return reading;
    }
    int at = reading.end();
    if (pieces.isHyphen(at)) {
      at++;
    }
    if (pieces.is(at, "old") || pieces.is(at, "olds")) {
      return new UnitPhrase(new Unit(reading.unit().name() + " of age", Type.MEASURE), at + 1);
    }
    if (pieces.is(at, "of") && pieces.is(at + 1, "age")) {
      return new UnitPhrase(new Unit(reading.unit().name() + " of age", Type.MEASURE), at + 2);
    }
    return reading;
  }
}
