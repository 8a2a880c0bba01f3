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

  private PassageRule() {}

  static boolean joins(PairedRuns pair) {
    return pair.longest() >= LONG_RUN && (pair.unquoted() >= MANY_WORDS || pair.share() >= MUCH);
  }
}
