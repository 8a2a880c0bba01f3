package dev.variorum.claims.verdict;

import dev.variorum.claims.frame.Amount;
import java.math.BigDecimal;

/**
 * How much two different figures look like two versions of one. Accounts of one thing differ by a
 * digit mistyped, left out or turned round more often than chance has it, and seldom by a whole
 * order of magnitude.
 */
final class Resemblance {
  private static final int LONG = 4;
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  private Resemblance() {}

  private static boolean agree(Amount a, Amount b) {
    return switch (a.to(b)) {
      case EQUAL, WITHIN, ROUNDING -> true;
      default -> false;
    };
  }

  /** Whether two figures of four digits or more differ by two digits that changed places. */
  static boolean isTransposed(Amount a, Amount b) {
    if (!a.isPoint() || !b.isPoint() || a.digits() < LONG || b.digits() < LONG) {
      return false;
    }
    String p = a.low().abs().stripTrailingZeros().toPlainString();
    String q = b.low().abs().stripTrailingZeros().toPlainString();
    if (p.length() != q.length()) {
      return false;
    }
    int i = 0;
    while (i < p.length() && p.charAt(i) == q.charAt(i)) {
      i++;
    }
    return i + 1 < p.length()
        && p.charAt(i) == q.charAt(i + 1)
        && p.charAt(i + 1) == q.charAt(i)
        && p.substring(i + 2).equals(q.substring(i + 2));
  }

  /** From -1 for figures far apart to 1 for equal ones and those that differ in one digit of three or more. */
  static double of(Amount a, Amount b) {
    if (a.unit().equals(b.unit()) && agree(a, b)) {
      return 1;
    }
    if (!a.isPoint() || !b.isPoint() || a.unit().equals("day") || a.unit().equals("clock")) {
      return 0;
    }
    BigDecimal x = a.low().abs();
    BigDecimal y = b.low().abs();
    if (x.compareTo(y.multiply(TWENTY)) > 0 || y.compareTo(x.multiply(TWENTY)) > 0) {
      return -1;
    }
    String p = x.stripTrailingZeros().toPlainString();
    String q = y.stripTrailingZeros().toPlainString();
    if (p.length() != q.length() || p.indexOf('.') != q.indexOf('.')) {
      return 0;
    }
    int digits = x.stripTrailingZeros().unscaledValue().abs().toString().length();
    int different = 0;
    int first = -1;
    boolean swapped = false;
    for (int i = 0; i < p.length(); i++) {
      if (p.charAt(i) != q.charAt(i)) {
        different++;
        swapped = first >= 0 && p.charAt(i) == q.charAt(first) && p.charAt(first) == q.charAt(i);
        first = first < 0 ? i : first;
      }
    }
    boolean near = different == 1 || (different == 2 && swapped);
    return !near || digits < 2 ? 0 : digits == 2 ? .5 : 1;
  }
}
