package dev.variorum.claims.quantity;

import dev.variorum.core.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure in a text with what it measures.
 *
 * @param span the whole phrase: modifier, sign, figure, unit or noun
 * @param number the figure itself, scale words included
 * @param value the number, scale words multiplied out; in the order of the text the first of a
 *     range
 * @param to the second number of a range, in the order of the text (may be smaller)
 * @param bound how the value stands to the figure
 * @param type what sort of quantity it is
 * @param unit canonical: an ISO 4217 code ({@code CNY}), or the singular currency word where it
 *     belongs to no single state ({@code crown}); {@code percent}, {@code points}, {@code times};
 *     the singular British name of a unit ({@code metre}, {@code hour}); for counts the head noun
 *     in lower-case singular ({@code parameter}, {@code people}); rates are joined by {@code per};
 *     empty when the text names none
 * @param noun for counts the counted noun phrase in lower case as written; else empty
 * @param conversionOf the place in the list of the quantity that this one restates in brackets
 *     ({@code 380 billion yuan ($52.4 billion)}); the two are one fact
 * @param elided whether the unit was left out and taken from a parallel figure
 */
public record Quantity(
    Span span,
    Span number,
    BigDecimal value,
    Optional<BigDecimal> to,
    Bound bound,
    Type type,
    String unit,
    String noun,
    Optional<Integer> conversionOf,
    boolean elided) {

  /** The smaller end of a range; the value when it is none. */
  public BigDecimal lower() {
    return to.map(value::min).orElse(value);
  }

  /** The larger end of a range; the value when it is none. */
  public BigDecimal upper() {
    return to.map(value::max).orElse(value);
  }

  /** The unit in plain words for a sentence: {@code yuan}, {@code US dollars}, {@code metres}. */
  public String unitWords() {
    return UnitNames.plural(unit);
  }
}
