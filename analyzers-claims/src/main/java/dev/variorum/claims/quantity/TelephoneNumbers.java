package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;

/** Telephone numbers: groups of digits joined by hyphens. */
final class TelephoneNumbers {
  private final Pieces pieces;

  TelephoneNumbers(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Three groups of digits joined by hyphens, or two of three and four digits. */
  boolean isTelephone(Numeral number) {
    if (number.form() != Numeral.Form.DIGITS) {
      return false;
    }
    int i = number.first();
    int groups = 1;
    int left = i;
    while (groups < 5 && isJoin(left - 1) && pieces.kind(left - 2) == Kind.NUMBER) {
      left -= 2;
      groups++;
    }
    int right = i;
    while (groups < 5 && isJoin(right + 1) && pieces.kind(right + 2) == Kind.NUMBER) {
      right += 2;
      groups++;
    }
    if (groups >= 3) {
      return true;
    }
    return groups == 2
        && pieces.written(left).length() == 3
        && pieces.written(right).length() == 4
        && pieces.written(right).indexOf('.') < 0;
  }

  private boolean isJoin(int i) {
    return pieces.isDash(i) && pieces.isGlued(i) && pieces.isGlued(i + 1);
  }
}
