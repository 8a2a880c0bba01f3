package dev.variorum.dedupe.origin;

/**
 * When common facts make a common origin probable: most of the facts of one document are in the
 * other in the same order, telling figures are among them, and they are not what half the corpus
 * says.
 *
 * <p>The bounds were set on paraphrases and independent reports of the same events; see the tests.
 */
final class FactRule {
  private static final double LEAST_WEIGHT = 5;
  private static final double LEAST_COVERAGE = 0.4;
  private static final double LEAST_STRENGTH = 3.5;
  private static final double LEAST_RARE_STRENGTH = 1.5;
  private static final double LEAST_ORDER = 0.6;
  private static final int LEAST_TELLING = 3;

  private FactRule() {}

  /** A fact in up to two origins is as rare as can be. */
  static double rarity(int origins) {
    return origins <= 2 ? 1 : Math.max(0.1, 2.0 / origins);
  }

  static boolean holds(FactOverlap plain, FactOverlap rare) {
    return plain.inOrder() >= LEAST_WEIGHT
        && plain.coverage() >= LEAST_COVERAGE
        && plain.inOrder() >= LEAST_ORDER * plain.shared()
        && strength(plain) >= LEAST_STRENGTH
        && strength(rare) >= LEAST_RARE_STRENGTH
        && plain.figures() + 2 * plain.quotations() >= LEAST_TELLING
        && plain.figures() > 0;
  }

  static double strength(FactOverlap overlap) {
    return overlap.inOrder() * overlap.coverage();
  }
}
