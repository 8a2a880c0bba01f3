package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;

/** Telephone numbers: groups of digits joined by hyphens, or parted by blanks behind a zero. */
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
    if (isDialled(number.first())) {
      return true;
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

  /** {@code 01632 960 144}: groups parted by blanks, the first of which begins with a zero. */
  private boolean isDialled(int i) {
    int first = i;
    while (i - first < 4 && isGroup(first - 1)) {
      first--;
    }
    int last = i;
    while (last - i < 4 && isGroup(last + 1)) {
      last++;
    }
    String code = pieces.written(first);
    return last - first >= 1 && isGroup(i) && code.startsWith("0") && code.length() >= 3;
  }

  private boolean isGroup(int i) {
    return pieces.kind(i) == Kind.NUMBER
        && pieces.written(i).length() >= 2
        && pieces.written(i).chars().allMatch(Character::isDigit);
  }

  private boolean isJoin(int i) {
    return pieces.isDash(i) && pieces.isGlued(i) && pieces.isGlued(i + 1);
  }
}
