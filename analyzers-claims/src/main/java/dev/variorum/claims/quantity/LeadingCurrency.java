package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.CurrencyCodes;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.numeral.WordList;
import dev.variorum.core.text.Terms.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a currency before a figure: {@code HK$31}, {@code USD 200}, {@code Rs 500}. */
final class LeadingCurrency {
  private static final Set<String> LEADING_WORDS =
      WordList.of("rs rmb dollar sen usd eur gbp jpy inr euro yuan yen pkr aud cad");

  private final Pieces pieces;

  LeadingCurrency(Pieces pieces) {
    this.pieces = pieces;
  }

  /** {@code $5}, {@code HK$31}, {@code USD 200}, {@code Rs 500}; a minus may stand between. */
  @Nullable String before(Draft draft, int floor) {
    int i = draft.first - 1;
    if (!pieces.sameSentence(i, draft.first)) {
      return null;
    }
    if (pieces.kind(i) == Kind.CURRENCY) {
      String code = Currencies.sign(pieces.written(i));
      int first = i;
      boolean dollar = pieces.written(i).equals("$") || pieces.written(i).equals("\u00A5");
      if (dollar && pieces.kind(i - 1) == Kind.WORD) {
        String prefix = dollarBefore(i);
        if (prefix != null) {
          code = prefix;
          first = i - 1;
        }
      } else if (dollar && pieces.written(i - 1).equals(".") && pieces.is(i - 2, "u.s")) {
        first = i - 2;
      }
      draft.first = signBefore(draft, first);
      return code;
    }
    return worded(draft, i, floor);
  }

  private @Nullable String dollarBefore(int sign) {
    String prefix = pieces.word(sign - 1);
    boolean glued = pieces.isGlued(sign);
    boolean apart = prefix.equals("c") || prefix.equals("hk") || prefix.equals("us");
    return glued || apart ? Currencies.dollar(prefix) : null;
  }

  /** A minus before the currency sign. */
  private int signBefore(Draft draft, int sign) {
    boolean minus =
        pieces.isDash(sign - 1)
            && !pieces.isGlued(sign - 1)
            && pieces.isGlued(sign)
            && draft.value.signum() > 0;
    if (minus) {
      draft.value = draft.value.negate();
      return sign - 1;
    }
    return sign;
  }

  private @Nullable String worded(Draft draft, int i, int floor) {
    String written = pieces.written(i);
    String code = null;
    int first = i;
    if (CurrencyCodes.isCode(written)) {
      code = CurrencyReader.canonicalCode(written);
    } else if (written.length() == 4
        && written.charAt(0) == 'M'
        && CurrencyCodes.isCode(written.substring(1))) {
      draft.value = draft.value.movePointRight(6);
      code = written.substring(1);
    } else if (isLeadingWord(pieces.word(i))) {
      code = Currencies.word(pieces.word(i));
    } else if (written.equals(".") && pieces.is(i - 1, "rs")) {
      code = "rupee";
      first = i - 1;
    }
    if (code == null) {
      return null;
    }
    // "in yuan 500 was" is rare; "20 usd 30 eur" takes the unit behind.
    boolean taken = pieces.kind(first - 1) == Kind.NUMBER && first > floor;
    if (taken) {
      return null;
    }
    draft.first = first;
    return code;
  }

  private static boolean isLeadingWord(String word) {
    return LEADING_WORDS.contains(word);
  }
}
