package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Frame;

/**
 * How much less has to speak for two statements of documents that tell one story: that share many
 * telling values, while each has one value of the family that the other does not state.
 */
final class Ease {
  /** From here on the two values are the odd ones of one story. */
  static final double MUCH = .5;

  /** For each further telling value that two documents share. */
  private static final double STEP = .5;

  private static final double MOST = 2;

  private Ease() {}

  /**
   * From 0 to {@value #MOST}.
   *
   * @param story how many telling values the two documents share
   */
  static double of(Witness a, Witness b, int story) {
    // Stamps of a page and people of several ages are odd values that tell nothing.
    boolean own = a.frame().kind() != Frame.Kind.CLOCK && !a.frame().isAge();
    boolean left =
        story > 1
            && own
            && a.ledger().isOdd(a.frame(), b.ledger())
            && b.ledger().isOdd(b.frame(), a.ledger());
    return left ? Math.min(MOST, STEP * (story - 1)) : 0;
  }
}
