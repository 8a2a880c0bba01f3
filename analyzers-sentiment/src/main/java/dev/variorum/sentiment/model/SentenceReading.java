package dev.variorum.sentiment.model;

import java.util.List;

/**
 * The tone of a sentence with its reasons.
 *
 * @param sum {@code bias} and the contributions' balances added up, in their order
 * @param bias what a sentence starts from
 * @param contributions every addend, in the order of the text
 */
public record SentenceReading(double sum, double bias, List<Contribution> contributions) {

  /** Copies the list. */
  public SentenceReading {
    contributions = List.copyOf(contributions);
  }

  /** The tone from -1 to 1: the sum, cut at the ends of the scale. */
  public double score() {
    return Math.max(-1, Math.min(1, sum));
  }
}
