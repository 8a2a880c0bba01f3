package dev.variorum.claims.numeral;

import java.math.BigDecimal;

/** Words and figures that may stand below the line of a fraction. */
final class Denominators {
  private final Pieces pieces;

  Denominators(Pieces pieces) {
    this.pieces = pieces;
  }

  /** {@code 9/11} and {@code 24/7} divide nothing. */
  static boolean isUsualDenominator(long denominator) {
    if (denominator < 2 || denominator == 7 || denominator == 11) {
      return false;
    }
    return denominator <= 12 || denominator % 8 == 0 || denominator % 5 == 0;
  }

  /** The denominator that starts at {@code i}; a singular one only goes with one. */
  long denominator(int i, BigDecimal numerator) {
    String word = pieces.word(i);
    long value = NumberWords.part(word);
    boolean one = numerator.compareTo(BigDecimal.ONE) == 0;
    long compound = NumberWords.part(word + "-" + pieces.word(i + width(i) - 1));
    if (compound != 0) {
      return compound;
    }
    if (value == 0) {
      return 0;
    }
    boolean plural = word.endsWith("s") && !word.equals("halves") || word.equals("halves");
    if (word.equals("seconds")) {
      return 0;
    }
    if (word.equals("quarters") && pieces.is(i - 1, "of")) {
      return 0;
    }
    if (plural) {
      return isQuarterOfTime(i, word) ? 0 : value;
    }
    return one ? value : 0;
  }

  /** {@code the past two quarters}: business quarters, unless something is divided. */
  private boolean isQuarterOfTime(int i, String word) {
    if (!word.equals("quarters")) {
      return false;
    }
    int before = i - 2;
    String w = pieces.word(before);
    return w.equals("past")
        || w.equals("last")
        || w.equals("next")
        || w.equals("first")
        || w.equals("previous")
        || w.equals("consecutive")
        || w.equals("for");
  }

  int width(int i) {
    String word = pieces.word(i);
    if (pieces.isHyphen(i + 1) && pieces.isGlued(i + 1)) {
      return NumberWords.part(word + "-" + pieces.word(i + 2)) != 0 ? 3 : 1;
    }
    boolean apart =
        NumberWords.part(word + "-" + pieces.word(i + 1)) != 0 && pieces.word(i + 1).endsWith("s");
    return apart ? 2 : 1;
  }
}
