package dev.variorum.claims.frame;

import dev.variorum.claims.quantity.Bound;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a statement says a value is: an interval of numbers with a unit, or of days, or of minutes
 * of a day.
 *
 * @param low the lower end, {@code null} never; for an upper bound alone the figure itself
 * @param high the upper end
 * @param bound how the value stands to the figure
 * @param unit canonical unit, or concept of what is counted; {@code day} for dates (numbers are
 *     days since 1970) and {@code clock} for times of day (minutes since midnight)
 */
public record Amount(BigDecimal low, BigDecimal high, Bound bound, String unit)
    implements Serializable {

  /** How two amounts of one unit stand to each other. */
  public enum Relation {
    EQUAL,
    /** One is a bound or range and the other lies in it. */
    WITHIN,
    /** They differ by no more than the figures were rounded. */
    ROUNDING,
    /** They cannot both hold of one thing. */
    DISJOINT
  }

  private static final BigDecimal TEN_PERCENT = new BigDecimal("0.10");

  /** Whether it is one number rather than a range. */
  public boolean isPoint() {
    return low.compareTo(high) == 0;
  }

  /** How this amount stands to another of the same unit. */
  public Relation to(Amount other) {
    if (bound == other.bound && low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0) {
      return Relation.EQUAL;
    }
    boolean sameFigure = low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    if (sameFigure) {
      return (bound == Bound.LESS && other.bound == Bound.MORE)
              || (bound == Bound.MORE && other.bound == Bound.LESS)
          ? Relation.DISJOINT
          : bound == Bound.MORE
                  || bound == Bound.LESS
                  || other.bound == Bound.MORE
                  || other.bound == Bound.LESS
              ? Relation.ROUNDING
              : Relation.WITHIN;
    }
    if (isOpen() || other.isOpen()) {
      return meetsOpen(other)
          ? Relation.WITHIN
          : nearEnd(other) ? Relation.ROUNDING : Relation.DISJOINT;
    }
    if (low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0) {
      return Relation.WITHIN;
    }
    return roundsTo(other) || other.roundsTo(this) ? Relation.ROUNDING : Relation.DISJOINT;
  }

  private boolean isOpen() {
    return bound.ordinal() >= Bound.LESS.ordinal();
  }

  private boolean upward() {
    return bound == Bound.MORE || bound == Bound.AT_LEAST;
  }

  private boolean meetsOpen(Amount other) {
    if (isOpen() && other.isOpen()) {
      if (upward() == other.upward()) {
        return true;
      }
      return upward() ? low.compareTo(other.high) < 0 : other.low.compareTo(high) < 0;
    }
    if (!isOpen()) {
      return other.meetsOpen(this);
    }
    return upward() ? other.high.compareTo(low) > 0 : other.low.compareTo(high) < 0;
  }

  /** An approximate figure just beside the end of a bound. */
  private boolean nearEnd(Amount other) {
    Amount closed = isOpen() ? other : this;
    Amount open = isOpen() ? this : other;
    return closed.bound == Bound.APPROXIMATE && closed.near(open.low, TEN_PERCENT);
  }

  /** Whether this figure, rounded as coarsely as {@code coarse} is written, gives it. */
  private boolean roundsTo(Amount coarse) {
    if (!isPoint() || !coarse.isPoint() || coarse.low.signum() == 0 || unit.equals("day")) {
      return false;
    }
    if (unit.equals("clock")) {
      return (bound == Bound.APPROXIMATE || coarse.bound == Bound.APPROXIMATE)
          && low.subtract(coarse.low).abs().intValue() <= 20;
    }
    if (coarse.bound == Bound.APPROXIMATE && near(coarse.low, TEN_PERCENT)) {
      return true;
    }
    BigDecimal written = coarse.low.stripTrailingZeros();
    int digits = written.precision();
    if (digits < 2 && coarse.bound != Bound.APPROXIMATE) {
      return false;
    }
    if (low.stripTrailingZeros().precision() <= digits) {
      return false;
    }
    return low.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(written) == 0;
  }

  private boolean near(BigDecimal figure, BigDecimal share) {
    return low.subtract(figure).abs().compareTo(figure.abs().multiply(share)) <= 0;
  }

  /** The number of digits that carry meaning: 3 for 671 billion, 1 for 40. */
  public int digits() {
    return Math.max(low.stripTrailingZeros().precision(), high.stripTrailingZeros().precision());
  }
}
