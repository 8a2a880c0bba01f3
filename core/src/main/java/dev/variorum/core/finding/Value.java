package dev.variorum.core.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The value of a fact or of a cell: one of a closed set of types. Made by the factories here; read
 * through {@link #match}. Immutable.
 */
public sealed interface Value
    permits Values.Text,
        Values.Whole,
        Values.Real,
        Values.Ratio,
        Values.Decimal,
        Values.Flag,
        Values.Moment,
        Values.Link {

  /** The types of values; the type of a fact is declared by its kind. */
  enum Type {
    TEXT,
    WHOLE,
    REAL,
    RATIO,
    DECIMAL,
    FLAG,
    MOMENT,
    REFERENCE
  }

  /** Words or a name. */
  static Value text(String words) {
    return new Values.Text(words);
  }

  /** A count or another whole number. */
  static Value whole(long number) {
    return new Values.Whole(number);
  }

  /**
   * A measured number, rounded to six decimals.
   *
   * @throws IllegalArgumentException if it is infinite or not a number
   */
  static Value real(double number) {
    return new Values.Real(rounded(number));
  }

  /**
   * A share, probability or similarity, rounded to six decimals.
   *
   * @throws IllegalArgumentException if it is not within 0 and 1
   */
  static Value ratio(double number) {
    double value = rounded(number);
    if (value < 0 || value > 1) {
      throw new IllegalArgumentException("A ratio lies within 0 and 1, not " + number);
    }
    return new Values.Ratio(value);
  }

  /** An exact number as a text states it. */
  static Value decimal(BigDecimal number) {
    return new Values.Decimal(number);
  }

  /** Yes or no. */
  static Value flag(boolean value) {
    return new Values.Flag(value);
  }

  /**
   * A date or time, as exact as it is known, in EDTF (Library of Congress, 2019; a profile of ISO
   * 8601-2).
   */
  static Value moment(String edtf) {
    return new Values.Moment(edtf);
  }

  /** A document or another finding. */
  static Value reference(Reference reference) {
    return new Values.Link(reference);
  }

  /** A number rounded half-even to six decimals, as all reals in a report are. */
  static double rounded(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new IllegalArgumentException("A value is a finite number, not " + number);
    }
    double value = new BigDecimal(number).setScale(6, RoundingMode.HALF_EVEN).doubleValue();
    return value == 0 ? 0.0 : value;
  }

  /** The type of this value. */
  Type type();

  /** Calls the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * What to do with each type; a type added later falls to {@link #otherwise}.
   *
   * @param <R> what the cases answer
   */
  interface Cases<R> {
    R otherwise();

    default R text(String words) {
      return otherwise();
    }

    default R whole(long number) {
      return otherwise();
    }

    default R real(double number) {
      return otherwise();
    }

    default R ratio(double number) {
      return otherwise();
    }

    default R decimal(BigDecimal number) {
      return otherwise();
    }

    default R flag(boolean value) {
      return otherwise();
    }

    default R moment(String edtf) {
      return otherwise();
    }

    default R reference(Reference reference) {
      return otherwise();
    }
  }
}
