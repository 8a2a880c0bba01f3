package dev.variorum.sentiment.model;

import dev.variorum.core.text.Span;
import dev.variorum.sentiment.feature.Context;
import dev.variorum.sentiment.feature.TargetFeatures;
import java.util.ArrayList;
import java.util.List;

/**
 * The tone towards a subject in a sentence, as three linear sums over its features, one a class;
 * three for sentences and three for headlines, which are written differently. The sums are calibrated: their soft maximum is a probability. Immutable; any thread may use it.
 */
public final class TargetModel {
  private static final int CLASSES = 3;

  private final SparseWeights weights;

  /**
   * @throws IllegalArgumentException unless the weights have three outputs
   */
  public TargetModel(SparseWeights weights) {
    if (weights.outputs() != 2 * CLASSES) {
      throw new IllegalArgumentException("a subject model has six outputs");
    }
    this.weights = weights;
  }

  /** The weights. */
  public SparseWeights weights() {
    return weights;
  }

  /** The calibrated probabilities, in the order of {@link Tone}, without their reasons. */
  public double[] probabilities(Context sentence, Span subject, List<Span> others) {
    int at = at(sentence.isHeadline());
    double[] sums = {weights.bias(at), weights.bias(at + 1), weights.bias(at + 2)};
    TargetFeatures.find(
        sentence,
        subject,
        others,
        (rule, key, value, first, last) -> {
          int row = weights.row(key);
          if (row >= 0) {
            for (int o = 0; o < sums.length; o++) {
              sums[o] += (double) weights.weight(row, at + o) * value;
            }
          }
        });
    return softMaximum(sums);
  }

  /** The tone towards a subject with every addend. */
  public TargetReading read(Context sentence, Span subject, List<Span> others) {
    int at = at(sentence.isHeadline());
    double[] sums = {weights.bias(at), weights.bias(at + 1), weights.bias(at + 2)};
    List<Contribution> list = new ArrayList<>();
    TargetFeatures.find(
        sentence,
        subject,
        others,
        (rule, key, value, first, last) -> {
          int row = weights.row(key);
          if (row >= 0) {
            double positive = (double) weights.weight(row, at + 0) * value;
            double neutral = (double) weights.weight(row, at + 1) * value;
            double negative = (double) weights.weight(row, at + 2) * value;
            Span span = sentence.words().span(first, last);
            list.add(new Contribution(span, rule, positive, neutral, negative));
            sums[0] += positive;
            sums[1] += neutral;
            sums[2] += negative;
          }
        });
    return new TargetReading(
        sums[0],
        sums[1],
        sums[2],
        List.of(weights.bias(at), weights.bias(at + 1), weights.bias(at + 2)),
        list);
  }

  /** The first of the three outputs that speak for sentences or for headlines. */
  public static int at(boolean headline) {
    return headline ? CLASSES : 0;
  }

  static double[] softMaximum(double[] sums) {
    return softMaximum(sums, 0);
  }

  /** The soft maximum of three sums: e to each, divided so that they add up to 1. */
  public static double[] softMaximum(double[] sums, int at) {
    double most = Math.max(sums[at], Math.max(sums[at + 1], sums[at + 2]));
    double[] p = new double[CLASSES];
    double total = 0;
    for (int i = 0; i < CLASSES; i++) {
      p[i] = StrictMath.exp(sums[at + i] - most);
      total += p[i];
    }
    for (int i = 0; i < CLASSES; i++) {
      p[i] /= total;
    }
    return p;
  }
}
