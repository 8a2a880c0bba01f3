package dev.variorum.dedupe;

import dev.variorum.dedupe.passage.PairedRuns;

/**
 * When what two documents share word for word is more than a quotation, a statement or a set
 * phrase: there is a long run outside quotation marks, and the runs are many words, or much of the
 * shorter document.
 */
final class PassageRule {
  private static final int LONG_RUN = 15;
  private static final int MANY_WORDS = 40;
  private static final double MUCH = 0.2;
  private static final int LONG_FOR_CREDIT = 10;

  private PassageRule() {}

  /** Whether the shared text alone makes two documents one origin. */
  static boolean joins(PairedRuns pair) {
    return pair.longest() >= LONG_RUN && (pair.unquoted() >= MANY_WORDS || pair.share() >= MUCH);
  }

  /** Whether the shared text makes two documents one origin if one of them credits a source. */
  static boolean isMoreThanQuotation(PairedRuns pair) {
    return pair.longest() >= LONG_FOR_CREDIT;
  }
}
