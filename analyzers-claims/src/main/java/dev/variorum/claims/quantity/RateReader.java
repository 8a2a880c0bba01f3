package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;

/** Reads what a unit is per: {@code a share}, {@code per hour}, {@code /kg}. */
final class RateReader {
  private final Pieces pieces;

  RateReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /** {@code a share}, {@code per hour}, {@code /kg}, {@code per million words}. */
  UnitPhrase rate(UnitPhrase reading) {
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
      case "for":
        // "412 pence for each share", "for each Brant share"
        int of = pieces.is(base, "each") || pieces.is(base, "every") ? base + 1 : -1;
        int named = of > 0 && pieces.isCapitalised(of) ? of + 1 : of;
        name = named > 0 && isRateBase(named) ? perWhat(named) : "";
        end = named + 1;
        break;
      case "apiece", "each":
        return reading;
      default:
        name = "";
    }
    if (link.equals("per") && pieces.kind(base) == Kind.NUMBER && !pieces.isGlued(base)) {
      // "per 100 kilos"
      String what = perWhat(base + 1);
      name = what.isEmpty() ? "" : pieces.written(base) + " " + what;
      end = base + 2;
    }
    if (name.isEmpty() || !pieces.sameSentence(base, i - 1)) {
      return reading;
    }
    return new UnitPhrase(
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
