package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;

/** Figures that stand for days of a month and years. */
final class DateFigures {
  private final Pieces pieces;

  DateFigures(Pieces pieces) {
    this.pieces = pieces;
  }

  /** The value of a piece of at most {@code longest} digits; -1 when it is none. */
  int digits(int i, int longest) {
    String written = pieces.written(i);
    if (pieces.kind(i) != Kind.NUMBER || written.length() > longest) {
      return -1;
    }
    int value = 0;
    for (int k = 0; k < written.length(); k++) {
      char c = written.charAt(k);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** A day of a month: 6, 6th, sixth (of); 0 when it is none. */
  int dayNumber(int i) {
    int value = digits(i, 2);
    if (value > 0 && value <= 31) {
      boolean taken =
          pieces.isGlued(i + 1) && pieces.kind(i + 1) == Kind.WORD && !isOrdinalEnd(i + 1);
      boolean more =
          pieces.kind(i + 1) == Kind.PERCENT
              || pieces.is(i + 1, "percent")
              || pieces.is(i + 1, "million")
              || pieces.is(i + 1, "billion");
      return taken || more ? 0 : value;
    }
    int ordinal = CalendarWords.ordinal(pieces.word(i));
    int of = dayEnd(i);
    boolean dated = pieces.is(of, "of") && CalendarWords.month(pieces.word(of + 1)) > 0;
    return dated ? ordinal : 0;
  }

  boolean isOrdinalEnd(int i) {
    return switch (pieces.word(i)) {
      case "st", "nd", "rd", "th" -> pieces.isGlued(i);
      default -> false;
    };
  }

  int dayEnd(int i) {
    // the first day of July
    return isOrdinalEnd(i + 1) || pieces.is(i + 1, "day") ? i + 2 : i + 1;
  }

  /** A year in four digits at piece {@code i}; 0 when there is none. */
  int yearAt(int i) {
    int value = digits(i, 4);
    boolean year =
        value >= 1000
            && value <= 2199
            && !(pieces.isGlued(i + 1) && pieces.kind(i + 1) == Kind.WORD);
    return year ? value : 0;
  }
}
