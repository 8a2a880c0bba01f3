package dev.variorum.claims.verdict;

import dev.variorum.claims.frame.Amount;
import java.util.Locale;

/** The rows of the decision table by the name that findings and measures carry. */
public enum Rule {
  /** The same figure, day or time of day. */
  EQUAL("agreement"),
  /** A bound or range holds the other figure. */
  WITHIN("agreement"),
  /** They differ by no more than the figures were rounded. */
  ROUNDING("agreement"),
  /** Two values of one thing that cannot both hold. */
  VALUE("hard conflict"),
  /** Two bounds in one direction, so far apart that who knows of the one would not give the other. */
  BOUND("soft conflict"),
  /** Two times of day of one event. */
  CLOCK("hard conflict"),
  /** Two days of one event, or one figure said of two days. */
  DATE("hard conflict"),
  /** Two lengths of time between the same two events. */
  ORDER("hard conflict"),
  /** The same is affirmed and denied. */
  NEGATION("hard conflict"),
  /** A figure too rare for chance is given to two bearers. */
  SUBJECT("hard conflict"),
  /** The same words with the same figure are given to two speakers. */
  SPEAKER("hard conflict"),
  /** Two values in one place of an otherwise equal sentence. */
  FIGURE("hard conflict"),
  /** Two names in one place of an otherwise equal sentence. */
  NAME("hard conflict"),
  /** Two opposites in one place of an otherwise equal sentence, or one figure said to go up and down. */
  OPPOSITE("hard conflict"),
  /** Two words of a family, of which one can hold, in one place of an otherwise equal sentence. */
  EXCLUSION("hard conflict"),
  /** One remark in two wordings. */
  WORDING("soft conflict"),
  /** The values differ, and so do places, reaches or measuring points. */
  PLACE("set apart"),
  /** The values differ, and so do the times. */
  TIME("set apart"),
  /** The one speaks of a part or a further number. */
  PART("set apart"),
  /** The values differ, and so does what is said: the verb, or what the sum or measure is of. */
  PREDICATE("set apart"),
  /** The values differ, and so do the names in the two clauses. */
  NAMES("set apart"),
  /** The values differ, and so do all other figures of the two sentences. */
  COMPANY("set apart"),
  /** Two documents differ in more figures than they share, as reports of two weeks do. */
  OCCASION("set apart"),
  /** A count that grows while an event goes on, given at two times. */
  UPDATE("set apart");

  private final String outcome;

  Rule(String outcome) {
    this.outcome = outcome;
  }

  /** The name in findings and measures, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What follows from the row: agreement, hard conflict, soft conflict or set apart. */
  public String outcome() {
    return outcome;
  }

  /** The row for values that go together. */
  static Rule of(Amount.Relation relation) {
    return switch (relation) {
      case EQUAL -> EQUAL;
      case WITHIN -> WITHIN;
      default -> ROUNDING;
    };
  }
}
