package dev.variorum.claims.frame;

import dev.variorum.claims.quantity.Bound;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What a statement says a value is: an interval of numbers with a unit, or of days, or of minutes
 * of a day.
 *
 * @param low the lower end; for a bound the figure itself
 * @param high the upper end, not below {@code low}
 * @param bound how the value stands to the figure
 * @param unit canonical unit; {@code count} for numbers of things, {@code duration} for minutes,
 *     {@code day} for dates (days since 1970), {@code clock} for times of day (minutes since
 *     midnight)
 */
public record Amount(BigDecimal low, BigDecimal high, Bound bound, String unit)
    implements Serializable {

  /** How two amounts of one unit stand to each other. */
  public enum Relation {
    /** The same figure and bound. */
    EQUAL,
    /** One is a bound or range close by and the other lies in it. */
    WITHIN,
    /** They differ by no more than the figures were rounded. */
    ROUNDING,
    /** Both can hold, but the one says little of the other. */
    COMPATIBLE,
    /** Two bounds so far apart that who knows of the one would not give the other. */
    DISTANT,
    /** They cannot both hold of one thing. */
    DISJOINT
  }

  private static final BigDecimal HALF_DAY = BigDecimal.valueOf(720);
  private static final BigDecimal TEN_PERCENT = new BigDecimal("0.10");
  private static final BigDecimal FEW = new BigDecimal("0.05");

  /** Who writes three digits or more means them, also behind {@code about}. */
  private static final BigDecimal THREE_PERCENT = new BigDecimal("0.03");

  private static final BigDecimal FAR = new BigDecimal("1.5");
  private static final BigDecimal CLOSE_BY = new BigDecimal("0.25");

  /** Whether it is one number rather than a range. */
  public boolean isPoint() {
    return low.compareTo(high) == 0;
  }

  /** How this amount stands to another of the same unit; symmetric. */
  public Relation to(Amount other) {
    boolean sameFigure = low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    if (sameFigure) {
      return sameFigure(other);
    }
    if (isOpen() || other.isOpen()) {
      return open(other);
    }
    if (unit.equals("clock") && low.subtract(other.low).abs().compareTo(HALF_DAY) == 0) {
      // Nobody says whether six was in the morning.
      return Relation.COMPATIBLE;
    }
    if (low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0) {
      boolean twoRanges = !isPoint() && !other.isPoint() && isFigure() && other.isFigure();
      return twoRanges ? Relation.COMPATIBLE : Relation.WITHIN;
    }
    if (roundsTo(other) || other.roundsTo(this)) {
      return Relation.ROUNDING;
    }
    return isCutTo(other) || other.isCutTo(this) ? Relation.COMPATIBLE : Relation.DISJOINT;
  }

  private Relation sameFigure(Amount other) {
    if (bound == other.bound) {
      return Relation.EQUAL;
    }
    boolean strict = isStrict() || other.isStrict();
    if (strict && isOpen() && other.isOpen() && upward() != other.upward()) {
      return Relation.DISJOINT;
    }
    return strict ? Relation.ROUNDING : Relation.WITHIN;
  }

  private Relation open(Amount other) {
    if (isOpen() && other.isOpen()) {
      if (upward() == other.upward() && farApart(other)) {
        return Relation.DISTANT;
      }
      boolean meet =
          upward() == other.upward()
              || (upward() ? low.compareTo(other.high) < 0 : other.low.compareTo(high) < 0);
      return meet ? Relation.COMPATIBLE : Relation.DISJOINT;
    }
    Amount bounded = isOpen() ? this : other;
    Amount value = isOpen() ? other : this;
    BigDecimal end = bounded.upward() ? bounded.low : bounded.high;
    int side = (bounded.upward() ? value.high : value.low).compareTo(end);
    boolean holds = bounded.upward() ? side > 0 : side < 0;
    boolean touches = side == 0;
    if (holds || touches) {
      return value.near(end, CLOSE_BY) ? Relation.WITHIN : Relation.COMPATIBLE;
    }
    return value.bound == Bound.APPROXIMATE && value.near(end, TEN_PERCENT)
        ? Relation.ROUNDING
        : Relation.DISJOINT;
  }

  private boolean farApart(Amount other) {
    BigDecimal x = upward() ? low : high;
    BigDecimal y = upward() ? other.low : other.high;
    return x.min(y).multiply(FAR).compareTo(x.max(y)) <= 0;
  }

  private boolean isFigure() {
    return bound == Bound.EXACT && !unit.equals("day") && !unit.equals("clock");
  }

  private boolean isOpen() {
    return bound != Bound.EXACT && bound != Bound.APPROXIMATE;
  }

  private boolean isStrict() {
    return bound == Bound.LESS || bound == Bound.MORE;
  }

  private boolean upward() {
    return bound == Bound.MORE || bound == Bound.AT_LEAST;
  }

  /** Whether this figure, rounded as coarsely as {@code coarse} is written, gives it. */
  private boolean roundsTo(Amount coarse) {
    if (!isPoint() || !coarse.isPoint() || coarse.low.signum() == 0 || unit.equals("day")) {
      return false;
    }
    boolean about = bound == Bound.APPROXIMATE || coarse.bound == Bound.APPROXIMATE;
    if (unit.equals("clock")) {
      return about && low.subtract(coarse.low).abs().intValue() <= 20;
    }
    boolean precise = digits() > 2 && coarse.digits() > 2;
    if (about && near(coarse.low, precise ? THREE_PERCENT : TEN_PERCENT)) {
      return true;
    }
    BigDecimal written = coarse.low.stripTrailingZeros();
    int digits = written.precision();
    if (low.stripTrailingZeros().precision() <= digits || digits < 2 && !near(written, FEW)) {
      return false;
    }
    return low.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(written) == 0;
  }

  /** Whether {@code coarse} is this figure without its last digits: 13 billion for 13.9 billion. */
  private boolean isCutTo(Amount coarse) {
    if (!isPoint() || !coarse.isPoint() || !isFigure() || coarse.low.signum() == 0) {
      return false;
    }
    BigDecimal written = coarse.low.stripTrailingZeros();
    int digits = written.precision();
    return digits > 1
        && low.stripTrailingZeros().precision() > digits
        && low.round(new MathContext(digits, RoundingMode.DOWN)).compareTo(written) == 0;
  }

  private boolean near(BigDecimal figure, BigDecimal share) {
    return low.subtract(figure).abs().compareTo(figure.abs().multiply(share)) <= 0;
  }

  /** A number that stands for the figure, whatever its unit and bound. */
  public int figure() {
    return 31 * low.stripTrailingZeros().hashCode() + high.stripTrailingZeros().hashCode();
  }

  /** A number that stands for the figure and its unit, whatever the bound. */
  int key() {
    return 31 * figure() + unit.hashCode();
  }

  /** Whether it is a sum: its unit is the code of a currency, three capitals (ISO 4217). */
  public boolean isMoney() {
    return unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
  }

  /** Whether it is somebody's age. */
  public boolean isAge() {
    return unit.equals("year of age");
  }

  /** Whether it is none at all. */
  public boolean isNone() {
    return high.signum() == 0 && low.signum() == 0;
  }

  /** The number of digits that carry meaning: 3 for 671 billion, 1 for 40. */
  public int digits() {
    return Math.max(low.stripTrailingZeros().precision(), high.stripTrailingZeros().precision());
  }
}
