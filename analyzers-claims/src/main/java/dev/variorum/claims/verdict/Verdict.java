package dev.variorum.claims.verdict;

/**
 * The row of the decision table that holds for two statements.
 *
 * @param outcome what follows
 * @param rule the name of the row, as reported
 * @param strength how much the two have in common, 0 or more; larger is surer
 */
public record Verdict(Outcome outcome, String rule, double strength) {
  /** Nothing can be said. */
  public static final Verdict NOTHING = new Verdict(Outcome.NOTHING, "", 0);

  static Verdict conflict(Rule rule, double strength) {
    boolean soft = rule == Rule.BOUND || rule == Rule.WORDING;
    return new Verdict(soft ? Outcome.SOFT_CONFLICT : Outcome.HARD_CONFLICT, rule.id(), strength);
  }

  /** What follows from a row. */
  public enum Outcome {
    /** The two say the same. */
    AGREEMENT,
    /** The two cannot both hold of one thing. */
    HARD_CONFLICT,
    /** The two are at odds in strength, certainty or wording. */
    SOFT_CONFLICT,
    /** The values differ, and so do place, time, measuring point or part. */
    SET_APART,
    /** Nothing can be said. */
    NOTHING
  }
}
