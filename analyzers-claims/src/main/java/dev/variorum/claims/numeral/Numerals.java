package dev.variorum.claims.numeral;

import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All numbers of a text, whatever they count: the layer below quantities.
 *
 * <p>A minus counts when it stands before the figure with no word or figure glued to its other
 * side; a bracket is never a minus. Numbers may be put together by {@code over}, {@code out of} and
 * {@code ^}. A figure with the letters of a unit glued to it is part of a measure and not listed
 * here, nor is {@code one} where it is a pronoun.
 */
public final class Numerals {
  private static final MathContext DIGITS = new MathContext(15);

  /** Larger exponents would make values of thousands of digits. */
  private static final int LARGEST_EXPONENT = 99;

  /**
   * A number with its place.
   *
   * @param span from the sign, if there is one, to the last scale word
   * @param value the number
   */
  public record Found(Span span, BigDecimal value) {}

  private final Pieces pieces;
  private final NumeralReader reader;

  private Numerals(Pieces pieces) {
    this.pieces = pieces;
    this.reader = pieces.numerals();
  }

  /** The numbers of a text in order, without overlap. */
  public static List<Found> scan(String text) {
    return new Numerals(Pieces.of(text)).run();
  }

  private List<Found> run() {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Numeral numeral = reader.at(i);
      if (numeral == null) {
        i++;
        continue;
      }
      Numeral whole = scaleLetter(numeral);
      if (isPartOfMeasure(whole) || isPronoun(whole)) {
        i = whole.end();
        continue;
      }
      Numeral sum = power(whole);
      if (sum == null) {
        sum = ratio(whole);
      }
      Numeral number = sum == null ? whole : sum;
      boolean minus = isMinus(pieces, i) || isSpacedMinus(i);
      found.add(
          new Found(
              pieces.span(minus ? i - 1 : i, number.end()),
              minus ? number.value().negate() : number.value()));
      i = number.end();
    }
    return found;
  }

  /** {@code 10M}, {@code 1.2b} and, at the end of a clause, {@code 2.33 k}. */
  private Numeral scaleLetter(Numeral numeral) {
    int end = numeral.end();
    String written = pieces.written(end);
    boolean upper =
        written.equals("M")
            || written.equals("G")
            || written.equals("T")
            || written.equals("B")
            || written.equals("b")
            || written.equals("MM");
    boolean apart = written.equals("k") || written.equals("K") || upper && !written.equals("b");
    boolean last = pieces.kind(end + 1) != Kind.WORD && !pieces.isGlued(end + 1);
    boolean scale = pieces.isGlued(end) ? upper : apart && last;
    if (numeral.form() != Numeral.Form.DIGITS || numeral.scaled() || !scale) {
      return numeral;
    }
    BigDecimal factor =
        BigDecimal.valueOf(written.equals("MM") ? 1_000_000 : NumberWords.suffix(pieces.word(end)));
    return new Numeral(
        numeral.first(), end + 1, numeral.value().multiply(factor), numeral.form(), true);
  }

  private boolean isPartOfMeasure(Numeral numeral) {
    int end = numeral.end();
    return numeral.form() == Numeral.Form.DIGITS
        && pieces.isGlued(end)
        && (pieces.kind(end) == Kind.WORD || pieces.kind(end) == Kind.NAME)
        && pieces.kind(end - 1) == Kind.NUMBER
        && !CurrencyCodes.isCode(pieces.written(end));
  }

  /** {@code that one}, {@code the one you mean}. */
  private boolean isPronoun(Numeral numeral) {
    int i = numeral.first();
    if (!pieces.is(i, "one") || numeral.end() != i + 1 || pieces.isDash(i + 1)) {
      return false;
    }
    return switch (pieces.word(i - 1)) {
      case "the", "this", "that", "which", "no", "any", "every", "each", "another", "some" -> true;
      default -> false;
    };
  }

  /** {@code 1.1^23}: signs may stand before the exponent; a whole number is asked for. */
  private @Nullable Numeral power(Numeral base) {
    int i = base.end();
    if (!pieces.written(i).equals("^") || !pieces.isGlued(i)) {
      return null;
    }
    boolean negative = false;
    i++;
    while (pieces.isDash(i) || pieces.written(i).equals("+")) {
      negative |= pieces.isDash(i) && !pieces.isDash(i - 1) && !pieces.isDash(i + 1);
      i++;
    }
    Numeral exponent = reader.at(i);
    if (exponent == null
        || !pieces.isGlued(i)
        || exponent.value().scale() > 0
        || exponent.value().compareTo(BigDecimal.valueOf(LARGEST_EXPONENT)) > 0
        || base.value().signum() == 0) {
      return null;
    }
    BigDecimal value = base.value().pow(exponent.value().intValue(), DIGITS);
    return new Numeral(
        base.first(),
        exponent.end(),
        negative ? BigDecimal.ONE.divide(value, DIGITS) : value,
        Numeral.Form.DIGITS,
        false);
  }

  /** {@code one over three} at the end of a clause, {@code two out of five}. */
  private @Nullable Numeral ratio(Numeral above) {
    int i = above.end();
    boolean over = pieces.is(i, "over");
    boolean outOf = pieces.is(i, "out") && pieces.is(i + 1, "of");
    Numeral below = over ? reader.at(i + 1) : outOf ? reader.at(i + 2) : null;
    if (below == null || below.value().signum() == 0) {
      return null;
    }
    boolean closed = pieces.kind(below.end()) != Kind.WORD;
    boolean part = above.value().compareTo(below.value()) < 0;
    if (over && !closed || outOf && !part) {
      return null;
    }
    return new Numeral(
        above.first(),
        below.end(),
        above.value().divide(below.value(), DIGITS),
        Numeral.Form.FRACTION,
        false);
  }

  /** {@code - 10} at the start of a text. */
  private boolean isSpacedMinus(int i) {
    return i == 1 && pieces.isDash(0);
  }

  /** Whether the piece before {@code i} makes the number there negative. */
  public static boolean isMinus(Pieces pieces, int i) {
    String before = pieces.word(i - 1);
    if (before.equals("minus") || before.equals("negative")) {
      return true;
    }
    if (!pieces.isDash(i - 1) || before.equals("\u2014")) {
      return false;
    }
    if (i == 1) {
      return true;
    }
    return !pieces.isGlued(i - 1) && pieces.isGlued(i) && pieces.kind(i - 2) != Kind.NUMBER;
  }
}
