package dev.variorum.claims.numeral;

import dev.variorum.claims.numeral.NumberWords.Class;
import dev.variorum.claims.numeral.NumberWords.Word;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals in words: {@code point seven five}. */
final class SpelledDecimals {
  /** Longer spelled decimals are cut off, since they would cost time to compute with. */
  private static final int LONGEST = 36;

  private final Pieces pieces;

  SpelledDecimals(Pieces pieces) {
    this.pieces = pieces;
  }

  /** The piece after {@code point seven five}, when that follows; else {@code end}. */
  int end(int end) {
    if (!pieces.is(end, "point")) {
      return end;
    }
    int i = end + 1;
    while (i < end + LONGEST && digitWord(i) != null) {
      i += pieces.isHyphen(i + 1) && digitWord(i + 2) != null ? 2 : 1;
    }
    return i == end + 1 ? end : i;
  }

  private @Nullable Long digitWord(int i) {
    Word word = NumberWords.cardinal(pieces.word(i));
    boolean digit =
        word != null
            && (word.group() == Class.UNIT
                || word.group() == Class.ZERO
                || word.group() == Class.TEEN
                || word.group() == Class.TEN);
    return digit && word != null ? Long.valueOf(word.value()) : null;
  }

  BigDecimal value(int from, int end) {
    StringBuilder spelled = new StringBuilder("0.");
    for (int i = from; i < end; i++) {
      Long digit = digitWord(i);
      if (digit == null) {
        continue;
      }
      Long next = digitWord(pieces.isHyphen(i + 1) ? i + 2 : i + 1);
      if (digit >= 20 && next != null && next < 10) {
        spelled.append(digit + next);
        i += pieces.isHyphen(i + 1) ? 2 : 1;
      } else {
        spelled.append((long) digit);
      }
    }
    return new BigDecimal(spelled.toString());
  }
}
