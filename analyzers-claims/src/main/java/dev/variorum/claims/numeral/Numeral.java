package dev.variorum.claims.numeral;

import java.math.BigDecimal;

/**
 * A number as it stands in a text.
 *
 * @param first the first piece
 * @param end the piece after the last
 * @param value the number; a fraction that has no finite decimal has fifteen digits
 * @param form how it is written
 * @param scaled whether a scale word or suffix from thousand upwards belongs to it
 */
public record Numeral(int first, int end, BigDecimal value, Form form, boolean scaled) {

  /** How a number is written. */
  public enum Form {
    /** In digits, perhaps with a scale word. */
    DIGITS,
    /** In words. */
    WORDS,
    /** As part of one: a half, two thirds, 3/4. */
    FRACTION,
    /** Only a scale word, in the plural or without a figure: hundreds, dozens, a million. */
    BARE_SCALE
  }

  Numeral upTo(int newEnd, BigDecimal newValue, Form newForm) {
    return new Numeral(first, newEnd, newValue, newForm, scaled);
  }
}
