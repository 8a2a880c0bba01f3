package dev.variorum.claims.verdict;

import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.grammar.Concepts;

/**
 * The concepts that the clauses of two statements share. A concept weighs 1 over the number of
 * statements of its document that have it, whichever document has more.
 *
 * @param weight the sum of their weights
 * @param close the same of those right beside both values
 * @param words how many they are
 * @param listed whether one of them is a concept of the list
 * @param fate whether one of them is what befalls people
 * @param mounting whether one of them is counted while an event goes on
 */
record Overlap(
    double weight, double close, int words, boolean listed, boolean fate, boolean mounting) {
  /** The weight of a concept that all statements have. */
  static final double LEAST = .25;

  static Overlap of(Frame f, Frame g) {
    int[] x = f.near();
    int[] y = g.near();
    double sum = 0;
    double close = 0;
    int words = 0;
    boolean listed = false;
    boolean fate = false;
    boolean mounting = false;
    for (int i = 0, j = 0; i < x.length && j < y.length; ) {
      if (x[i] == y[j]) {
        double weight = weight(Math.max(f.uses()[i], g.uses()[j]));
        sum += weight;
        close += Beside.has(f, x[i]) && Beside.has(g, x[i]) ? weight : 0;
        words++;
        listed |= Concepts.isListedHash(x[i]);
        fate |= Mounting.FATES.contains(x[i]);
        mounting |= Mounting.CONCEPTS.contains(x[i]);
        i++;
        j++;
      } else if (x[i] < y[j]) {
        i++;
      } else {
        j++;
      }
    }
    return new Overlap(sum, close, words, listed, fate, mounting);
  }

  /** What all concepts of a statement's clause weigh. */
  static double total(Frame frame) {
    double total = 0;
    for (byte uses : frame.uses()) {
      total += weight(uses);
    }
    return total;
  }

  private static double weight(int uses) {
    return Math.max(LEAST, 1.0 / Math.max(1, uses));
  }
}
