package dev.variorum.claims.numeral;

import dev.variorum.core.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * All numbers of a text, whatever they count: the layer below quantities.
 *
 * <p>A minus counts when it stands before the figure with no word or figure glued to its other
 * side; a bracket is never a minus.
 */
public final class Numerals {

  /**
   * A number with its place.
   *
   * @param span from the sign, if there is one, to the last scale word
   * @param value the number
   */
  public record Found(Span span, BigDecimal value) {}

  private Numerals() {}

  /** The numbers of a text in order, without overlap. */
  public static List<Found> scan(String text) {
    Pieces pieces = Pieces.of(text);
    NumeralReader reader = new NumeralReader(pieces);
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Numeral numeral = reader.at(i);
      if (numeral == null) {
        i++;
        continue;
      }
      boolean minus = isMinus(pieces, i);
      int from = minus ? i - 1 : i;
      found.add(
          new Found(
              pieces.span(from, numeral.end()),
              minus ? numeral.value().negate() : numeral.value()));
      i = numeral.end();
    }
    return found;
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
    return !pieces.isGlued(i - 1)
        && pieces.isGlued(i)
        && pieces.kind(i - 2) != dev.variorum.core.text.Terms.Kind.NUMBER;
  }
}
