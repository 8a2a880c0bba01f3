package dev.variorum.claims.comparison;

/**
 * What a comparison of one thing with another leaves open, as a subset of surpass, match and trail.
 * Immutable.
 *
 * @param bits which of the three may hold, 0 to 7
 */
public record Standing(int bits) implements java.io.Serializable {
  private static final int SURPASSING = 1;
  private static final int MATCHING = 2;
  private static final int TRAILING = 4;
  private static final int ALL = SURPASSING | MATCHING | TRAILING;

  /** The first is ahead. */
  public static final Standing SURPASS = new Standing(SURPASSING);

  /** Neither is ahead. */
  public static final Standing MATCH = new Standing(MATCHING);

  /** The second is ahead. */
  public static final Standing TRAIL = new Standing(TRAILING);

  /** The first is ahead or neither is: {@code at least as good as}. */
  public static final Standing NOT_BEHIND = new Standing(SURPASSING | MATCHING);

  /** Checks the range. */
  public Standing {
    if (bits < 0 || bits > ALL) {
      throw new IllegalArgumentException("no standing: " + bits);
    }
  }

  /** What holds when this does not. */
  public Standing negated() {
    return new Standing(ALL ^ bits);
  }

  /** The same seen from the other thing. */
  public Standing mirrored() {
    return new Standing(
        (bits & MATCHING)
            | ((bits & SURPASSING) != 0 ? TRAILING : 0)
            | ((bits & TRAILING) != 0 ? SURPASSING : 0));
  }

  /** Whether the two cannot both hold. */
  public boolean excludes(Standing other) {
    return (bits & other.bits) == 0;
  }

  /** Whether one is ahead by the one account and behind by the other. */
  public boolean reverses(Standing other) {
    return (equals(SURPASS) && other.equals(TRAIL)) || (equals(TRAIL) && other.equals(SURPASS));
  }

  /** The name used in reports. */
  public String id() {
    return switch (bits) {
      case SURPASSING -> "surpasses";
      case MATCHING -> "matches";
      case TRAILING -> "trails";
      case SURPASSING | MATCHING -> "does not trail";
      case MATCHING | TRAILING -> "does not surpass";
      case SURPASSING | TRAILING -> "does not match";
      default -> "";
    };
  }
}
