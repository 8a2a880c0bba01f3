package dev.variorum.sentiment.model;

import java.util.Arrays;
import java.util.List;

/**
 * The tone towards a subject with its reasons.
 *
 * <p>For each class, the bias and the contributions add up to its evidence; the probabilities are
 * the soft maximum of the three and follow from nothing else.
 *
 * @param positive the evidence for a positive tone, in log units
 * @param neutral the evidence for a neutral tone
 * @param negative the evidence for a negative tone
 * @param bias what the three start from, in the order of {@link Tone}
 * @param contributions every addend
 */
public record TargetReading(
    double positive,
    double neutral,
    double negative,
    List<Double> bias,
    List<Contribution> contributions) {

  /** The band in which the model abstains, in probability. */
  public static final double LEAST_LEAD = 0.1;

  /** Copies the lists. */
  public TargetReading {
    bias = List.copyOf(bias);
    contributions = List.copyOf(contributions);
  }

  /** The calibrated probability of a class. */
  public double probability(Tone tone) {
    return probabilities()[tone.ordinal()];
  }

  /** The calibrated probabilities in the order of {@link Tone}; they add up to 1. */
  public double[] probabilities() {
    return TargetModel.softMaximum(new double[] {positive, neutral, negative});
  }

  /** The most probable class. */
  public Tone label() {
    return positive > neutral && positive > negative
        ? Tone.POSITIVE
        : negative > neutral ? Tone.NEGATIVE : Tone.NEUTRAL;
  }

  /**
   * Whether the label leads the next one by enough to be told; below {@value #LEAST_LEAD} a reader
   * would do better to look for himself.
   */
  public boolean isCertain() {
    double[] p = probabilities();
    Arrays.sort(p);
    return p[2] - p[1] >= LEAST_LEAD;
  }

  /** The tone from -1 to 1: the probability of positive less that of negative. */
  public double score() {
    double[] p = probabilities();
    return p[0] - p[2];
  }
}
