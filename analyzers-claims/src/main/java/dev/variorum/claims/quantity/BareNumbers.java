package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;

/** Tells numbers with neither unit nor noun that say something from those that do not. */
final class BareNumbers {
  private final Pieces pieces;

  BareNumbers(Pieces pieces) {
    this.pieces = pieces;
  }

  /** A number with neither unit nor noun. */
  boolean bare(Draft draft) {
    Numeral numeral = draft.numeral;
    if (numeral.form() == Numeral.Form.FRACTION) {
      draft.type = Type.FRACTION;
      return true;
    }
    return !isYear(numeral)
        && !isPronoun(numeral)
        && numeral.value().signum() != 0
        && !isBareScaleWord(numeral);
  }

  /** {@code million} with no figure, article or noun around it. */
  private boolean isBareScaleWord(Numeral numeral) {
    return numeral.form() == Numeral.Form.BARE_SCALE && !isVague(numeral);
  }

  /** Four bare digits that read as a year. */
  private boolean isYear(Numeral numeral) {
    return numeral.form() == Numeral.Form.DIGITS
        && numeral.end() == numeral.first() + 1
        && pieces.written(numeral.first()).length() == 4
        && numeral.value().compareTo(BigDecimal.valueOf(1500)) >= 0
        && numeral.value().compareTo(BigDecimal.valueOf(2100)) < 0;
  }

  /** {@code one} without a noun stands for a thing. */
  private boolean isPronoun(Numeral numeral) {
    return numeral.form() == Numeral.Form.WORDS
        && numeral.value().compareTo(BigDecimal.ONE) == 0
        && numeral.end() == numeral.first() + 1;
  }

  /** {@code 50 50 dollar bills}: the same figure again right behind. */
  boolean isRepeated(Numeral numeral) {
    return numeral.form() == Numeral.Form.DIGITS
        && pieces.kind(numeral.end()) == Kind.NUMBER
        && pieces.written(numeral.end()).equals(pieces.written(numeral.end() - 1));
  }

  /** Dozens, hundreds: more than one of them. */
  boolean isVague(Numeral numeral) {
    return pieces.word(numeral.first()).endsWith("s");
  }
}
