package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;

/**
 * What the names that two sentences share say for their being of one matter: much where the name
 * stands in one statement of each document, little where the document is all about it.
 */
final class Acquaintance {
  private static final double MOST = 1.5;
  private static final double WEIGHT = .75;

  private Acquaintance() {}

  /** From 0, for no name in common, to {@value #MOST}. The subjects and speakers of both are not counted. */
  static double of(Witness a, Witness b) {
    double sum = 0;
    for (String name : a.names()) {
      boolean told =
          name.equals(a.subject())
              || name.equals(b.subject())
              || name.equals(a.speaker())
              || name.equals(b.speaker());
      if (!told && b.names().contains(name)) {
        sum += WEIGHT / Math.max(1, Math.max(a.cast().count(name), b.cast().count(name)) - 1);
      }
    }
    return Math.min(MOST, sum);
  }
}
