package dev.variorum.claims.verdict;

import dev.variorum.claims.frame.Amount;
import java.math.BigDecimal;

/**
 * How much two different figures look like two versions of one. Accounts of one thing differ by a
 * digit mistyped, left out or turned round more often than chance has it, and seldom by a whole
 * order of magnitude.
 */
final class Resemblance {
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  private Resemblance() {}

  private static boolean agree(Amount a, Amount b) {
    return switch (a.to(b)) {
      case EQUAL, WITHIN, ROUNDING -> true;
      default -> false;
    };
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
