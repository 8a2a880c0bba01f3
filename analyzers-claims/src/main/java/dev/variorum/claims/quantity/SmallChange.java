package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;
import java.util.Locale;

/** Reads the cents behind the whole of a sum. */
final class SmallChange {
  private final Pieces pieces;
  private final NumeralReader numerals;

  SmallChange(Pieces pieces, NumeralReader numerals) {
    this.pieces = pieces;
    this.numerals = numerals;
  }

  /** {@code thirteen dollars and forty-five cents}, {@code 15 dollars 50}. */
  void cents(Draft draft) {
    int i = draft.end;
    if (draft.numeral.scaled()
        || draft.value.scale() > 0
        || draft.unit.contains(" per ")
        || draft.unit.equals("cent")) {
      return;
    }
    boolean and = pieces.is(i, "and");
    Numeral small = numerals.at(and ? i + 1 : i);
    if (small == null
        || small.value().compareTo(BigDecimal.valueOf(100)) >= 0
        || small.value().scale() > 0
        || !pieces.sameSentence(i, draft.numeral.first())) {
      return;
    }
    boolean named = isSmallCoin(small.end());
    boolean bare = small.value().compareTo(BigDecimal.TEN) >= 0 && endsClause(small.end());
    if (named || bare) {
      draft.value = draft.value.add(small.value().movePointLeft(2));
      draft.end = named ? small.end() + 1 : small.end();
    }
  }

  private boolean isSmallCoin(int i) {
    return switch (pieces.word(i)) {
      case "cents", "cent", "pence", "p", "kopecks", "centimes" -> true;
      default -> false;
    };
  }

  private boolean endsClause(int i) {
    if (pieces.kind(i) == Kind.WORD) {
      return pieces.word(i).toLowerCase(Locale.ROOT).equals("more");
    }
    return pieces.kind(i) == Kind.SIGN;
  }
}
