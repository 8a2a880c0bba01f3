package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.CurrencyCodes;
import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads sums of money: the currency before or behind the figure, cents, glued scale letters. */
final class MoneyReader {
  private final Pieces pieces;
  private final NumeralReader numerals;
  private final UnitReader units;

  MoneyReader(Pieces pieces, NumeralReader numerals) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.units = new UnitReader(pieces);
  }

  /**
   * Whether {@code draft} is a sum of money; if so, completes it.
   *
   * @param floor the piece before which everything belongs to the quantity before
   */
  boolean read(Draft draft, int floor) {
    String code = draft.first > floor ? before(draft, floor) : null;
    boolean leading = code != null;
    if (code == null) {
      code = millions(draft);
    }
    if (code != null) {
      scaleLetter(draft);
      spelledUnit(draft, code);
    } else {
      code = behind(draft);
    }
    if (code == null) {
      return false;
    }
    Unit unit = new Unit(code, Type.MONEY);
    UnitReader.Reading rate = units.rate(new UnitReader.Reading(unit, draft.end));
    draft.unit(rate.unit());
    draft.end = rate.end();
    if (!leading) {
      cents(draft);
    }
    return true;
  }

  /** {@code $5}, {@code HK$31}, {@code USD 200}, {@code Rs 500}; a minus may stand between. */
  private @Nullable String before(Draft draft, int floor) {
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
      code = UnitReader.canonicalCode(written);
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
    return switch (word) {
      case "rs",
          "rmb",
          "dollar",
          "sen",
          "usd",
          "eur",
          "gbp",
          "jpy",
          "inr",
          "euro",
          "yuan",
          "yen",
          "pkr",
          "aud",
          "cad" ->
          true;
      default -> false;
    };
  }

  /** {@code 120 MEUR}. */
  private @Nullable String millions(Draft draft) {
    String written = pieces.written(draft.end);
    boolean million =
        written.length() == 4
            && written.charAt(0) == 'M'
            && CurrencyCodes.isCode(written.substring(1));
    if (!million) {
      return null;
    }
    draft.value = draft.value.movePointRight(6);
    draft.end++;
    draft.numberEnd = draft.end;
    return written.substring(1);
  }

  /** {@code $5m}, {@code €10B}: with money a letter is a scale. */
  private void scaleLetter(Draft draft) {
    if (draft.numeral.scaled() || pieces.kind(draft.end) != Kind.WORD) {
      return;
    }
    String letters = pieces.word(draft.end);
    boolean glued = pieces.isGlued(draft.end);
    int power =
        switch (letters) {
          case "m", "mm" -> 6;
          case "b" -> 9;
          case "t" -> 12;
          default -> 0;
        };
    if (power == 0 || (!glued && pieces.kind(draft.end + 1) == Kind.NUMBER)) {
      return;
    }
    draft.value = draft.value.movePointRight(power);
    draft.end++;
    draft.numberEnd = draft.end;
  }

  /** {@code $5 dollars}, {@code C$5 Canadian}: the currency said twice. */
  private void spelledUnit(Draft draft, String code) {
    UnitReader.Reading again = units.at(draft.end, draft.numeral);
    if (again != null
        && again.unit().type() == Type.MONEY
        && again.unit().name().equals(code)
        && pieces.kind(draft.end) == Kind.WORD) {
      draft.end = again.end();
    }
  }

  private @Nullable String behind(Draft draft) {
    int i = draft.end;
    if (pieces.isHyphen(i) && pieces.kind(i + 1) == Kind.WORD) {
      i++;
    }
    int letters = i;
    if (!draft.numeral.scaled() && pieces.isGlued(i) && isScaleLetter(i)) {
      i++;
    }
    if (pieces.is(i, "p")
        && pieces.isGlued(i)
        && i == draft.end
        && draft.numeral.form() == Numeral.Form.DIGITS) {
      draft.end = i + 1;
      return "penny";
    }
    UnitReader.Reading reading = units.at(i, draft.numeral);
    String code = null;
    int end = i;
    if (reading != null && reading.unit().type() == Type.MONEY) {
      code = reading.unit().name();
      end = reading.end();
      int per = code.indexOf(" per ");
      if (per > 0) {
        code = code.substring(0, per);
        while (!isRateLink(end - 1) && end > i + 1) {
          end--;
        }
        end = isRateLink(end - 1) ? end - 1 : end;
        if (pieces.isDash(end - 1)) {
          end--;
        }
      }
    } else if (isPounds(i, draft)) {
      code = "GBP";
      end = i + 1;
    }
    if (code == null) {
      return null;
    }
    if (letters != i && i == letters + 1 && !pieces.isDash(letters)) {
      scaleLetter(draft);
    }
    draft.end = Math.max(end, draft.end);
    scaleBehind(draft);
    return code;
  }

  private boolean isRateLink(int i) {
    return switch (pieces.word(i)) {
      case "per", "a", "an", "/" -> true;
      default -> false;
    };
  }

  private boolean isScaleLetter(int i) {
    return pieces.is(i, "m") || pieces.is(i, "b") || pieces.is(i, "t");
  }

  /** {@code 75 USD million}. */
  private void scaleBehind(Draft draft) {
    int power =
        switch (pieces.word(draft.end)) {
          case "thousand" -> 3;
          case "million" -> 6;
          case "billion" -> 9;
          case "trillion" -> 12;
          default -> 0;
        };
    if (power > 0 && !draft.numeral.scaled()) {
      draft.value = draft.value.movePointRight(power);
      draft.end++;
    }
  }

  /** Pounds are money when they are spent or scaled, a weight otherwise. */
  private boolean isPounds(int i, Draft draft) {
    String word = pieces.word(i);
    if (!word.equals("pounds") && !word.equals("pound")) {
      return false;
    }
    if (draft.value.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
      return !pieces.is(i + 1, "of");
    }
    if (pieces.is(i + 1, "sterling")) {
      return true;
    }
    for (int k = draft.first - 1; k > draft.first - 6 && pieces.sameSentence(k, i); k--) {
      if (isSpending(pieces.word(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpending(String word) {
    return switch (word) {
      case "cost",
          "costs",
          "costing",
          "paid",
          "pay",
          "pays",
          "paying",
          "spent",
          "spend",
          "spending",
          "worth",
          "fined",
          "fine",
          "price",
          "priced",
          "sold",
          "bought",
          "buy",
          "earn",
          "earned",
          "raised",
          "owed",
          "owes",
          "invested",
          "salary",
          "bill",
          "charged",
          "donated" ->
          true;
      default -> false;
    };
  }

  /** {@code thirteen dollars and forty-five cents}, {@code 15 dollars 50}. */
  private void cents(Draft draft) {
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
