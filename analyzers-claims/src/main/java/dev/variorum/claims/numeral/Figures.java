package dev.variorum.claims.numeral;

import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Figures in digits: thousands separators, decimals, powers of ten, glued scale letters.
 *
 * <p>A figure with several points ({@code 192.168.1.2}) is none.
 */
final class Figures {
  /** More digits than this are a serial number, and would cost time to compute with. */
  private static final int LONGEST = 40;

  /** Groups of three digits with blanks between them that one figure may have. */
  private static final int MOST_GROUPS = 5;

  /**
   * A number in digits.
   *
   * @param end the piece after it
   * @param scaled whether {@code bn} or the like is glued to it
   */
  record Figure(int end, BigDecimal value, boolean scaled) {}

  private final Pieces pieces;

  Figures(Pieces pieces) {
    this.pieces = pieces;
  }

  @Nullable Figure at(int i) {
    if (pieces.kind(i) != Kind.NUMBER) {
      return pointFirst(i);
    }
    String written = pieces.written(i);
    if (written.length() > LONGEST) {
      return null;
    }
    String plain = plain(written);
    int end = i + 1;
    if (plain.indexOf('.') < 0) {
      end = spacedGroups(i);
      for (int g = i + 1; g < end; g++) {
        if (pieces.kind(g) == Kind.NUMBER) {
          plain += pieces.written(g);
        }
      }
      if (end == i + 1) {
        int comma = decimalComma(i);
        if (comma > end) {
          plain += "." + pieces.written(i + 2);
          end = comma;
        }
      }
    } else if (isPointGrouped(plain, 2) && decimalComma(i) > end) {
      plain = plain.replace(".", "") + "." + pieces.written(i + 2);
      end = i + 3;
    } else if (plain.indexOf('.') != plain.lastIndexOf('.')) {
      if (!isPointGrouped(plain, 3)) {
        return null;
      }
      plain = plain.replace(".", "");
    }
    BigDecimal value = new BigDecimal(plain);
    return tail(end, value);
  }

  /** {@code .25}: the point stands apart and touches the digits. */
  private @Nullable Figure pointFirst(int i) {
    boolean point =
        pieces.written(i).equals(".")
            && pieces.kind(i + 1) == Kind.NUMBER
            && pieces.isGlued(i + 1)
            && !pieces.isGlued(i)
            && pieces.written(i + 1).chars().allMatch(c -> c >= '0' && c <= '9')
            && pieces.written(i + 1).length() <= LONGEST;
    return point ? tail(i + 2, new BigDecimal("0." + pieces.written(i + 1))) : null;
  }

  private static String plain(String written) {
    StringBuilder digits = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if ((c >= '0' && c <= '9') || c == '.') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /** {@code 1.234.567}: points as thousands separators. */
  private static boolean isPointGrouped(String plain, int least) {
    String[] groups = plain.split("\\.", -1);
    if (groups.length < least || groups[0].length() > 3 || groups[0].startsWith("0")) {
      return false;
    }
    for (int g = 1; g < groups.length; g++) {
      if (groups[g].length() != 3) {
        return false;
      }
    }
    return true;
  }

  /** {@code 40 000} with a blank, or {@code 10, 000} in text that was taken apart. */
  private int spacedGroups(int i) {
    String head = pieces.written(i);
    if (head.length() > 3 || head.startsWith("0")) {
      return i + 1;
    }
    int end = i + 1;
    int blanks = blankGroups(i + 1);
    if (blanks > end) {
      return blanks;
    }
    while (end < i + 2 * MOST_GROUPS
        && pieces.written(end).equals(",")
        && pieces.isGlued(end)
        && isGroup(end + 1)
        && !pieces.isGlued(end + 1)
        && pieces.written(end + 1).startsWith("0")) {
      end += 2;
    }
    return end;
  }

  private int blankGroups(int from) {
    int i = from;
    while (i < from + MOST_GROUPS && isGroup(i) && pieces.start(i) == pieces.end(i - 1) + 1) {
      i++;
    }
    boolean longer = pieces.kind(i) == Kind.NUMBER && pieces.start(i) == pieces.end(i - 1) + 1;
    boolean hyphen = pieces.isGlued(i) && pieces.isDash(i);
    return longer || hyphen ? from : i;
  }

  private boolean isGroup(int i) {
    return pieces.kind(i) == Kind.NUMBER
        && pieces.written(i).length() == 3
        && plain(pieces.written(i)).length() == 3
        && pieces.written(i).indexOf('.') < 0;
  }

  /** {@code 8,5}: a comma with one or two digits glued on both sides, and no list going on. */
  private int decimalComma(int i) {
    boolean comma =
        pieces.written(i + 1).equals(",")
            && pieces.isGlued(i + 1)
            && pieces.isGlued(i + 2)
            && pieces.kind(i + 2) == Kind.NUMBER
            && pieces.written(i + 2).length() <= 2
            && !(pieces.isGlued(i + 3)
                && pieces.written(i + 3).equals(",")
                && pieces.isGlued(i + 4))
            && !(pieces.isGlued(i) && pieces.written(i - 1).equals(","));
    return comma ? i + 3 : i + 1;
  }

  /** Powers and glued scale letters. */
  private Figure tail(int end, BigDecimal value) {
    Figure power = power(end, value);
    if (power != null) {
      return power;
    }
    if (pieces.isGlued(end) && pieces.kind(end) == Kind.WORD) {
      String letters = pieces.word(end);
      long factor = NumberWords.suffix(letters);
      boolean clear = factor != 0 && (letters.length() > 1 || letters.equals("k"));
      if (clear) {
        return new Figure(end + 1, value.multiply(BigDecimal.valueOf(factor)), true);
      }
    }
    return new Figure(end, value, false);
  }

  /** {@code 2.5x10^6}, {@code 1.2e+14}: the exponent is limited so that values stay small. */
  private @Nullable Figure power(int end, BigDecimal value) {
    int i = end;
    boolean letterE = pieces.isGlued(i) && pieces.is(i, "e") && pieces.isGlued(i + 1);
    boolean times =
        (pieces.is(i, "x") || pieces.written(i).equals("\u00D7"))
            && pieces.written(i + 1).equals("10")
            && pieces.written(i + 2).equals("^");
    if (!letterE && !times) {
      return null;
    }
    i += letterE ? 1 : 3;
    boolean negative = pieces.isDash(i);
    if (negative || pieces.written(i).equals("+")) {
      i++;
    }
    if (pieces.kind(i) != Kind.NUMBER || !pieces.isGlued(i) || pieces.written(i).length() > 2) {
      return null;
    }
    int exponent = Integer.parseInt(plain(pieces.written(i)));
    return new Figure(i + 1, value.scaleByPowerOfTen(negative ? -exponent : exponent), false);
  }
}
