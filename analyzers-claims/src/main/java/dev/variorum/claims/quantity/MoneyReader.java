package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.CurrencyCodes;
import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.numeral.WordList;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads sums of money: the currency before or behind the figure, cents, glued scale letters. */
final class MoneyReader {
  private static final Set<String> SPENDINGS =
      WordList.of(
          "cost costs costing paid pay pays paying spent spend spending worth fined",
          "fine price priced sold bought buy earn earned raised owed owes invested",
          "salary bill charged donated");

  private final Pieces pieces;
  private final UnitReader units;
  private final RateReader rates;
  private final LeadingCurrency leading;
  private final SmallChange change;

  MoneyReader(Pieces pieces, NumeralReader numerals) {
    this.pieces = pieces;
    this.units = new UnitReader(pieces);
    this.rates = new RateReader(pieces);
    this.leading = new LeadingCurrency(pieces);
    this.change = new SmallChange(pieces, numerals);
  }

  /**
   * Whether {@code draft} is a sum of money; if so, completes it.
   *
   * @param floor the piece before which everything belongs to the quantity before
   */
  boolean read(Draft draft, int floor) {
    String code = draft.first > floor ? leading.before(draft, floor) : null;
    boolean isLeading = code != null;
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
    UnitPhrase rate = rates.rate(new UnitPhrase(unit, draft.end));
    draft.unit(rate.unit());
    draft.end = rate.end();
    if (!isLeading) {
      change.cents(draft);
    }
    return true;
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
    UnitPhrase again = units.at(draft.end, draft.numeral);
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
    UnitPhrase reading = units.at(i, draft.numeral);
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
    return SPENDINGS.contains(word);
  }
}
