package dev.variorum.benchmarks.training;

import dev.variorum.sentiment.model.SparseWeights;

/**
 * One temperature and one shift per class that make the soft maximum of a model's sums a
 * probability (after C. Guo et al., 2017), found by gradient descent on the log loss.
 */
final class Calibration {
  private static final int STEPS = 600;
  private static final double RATE = 0.4;

  private final double slope;
  private final double[] shift;

  private Calibration(double slope, double[] shift) {
    this.slope = slope;
    this.shift = shift;
  }

  static Calibration fit(double[][] sums, int[] labels) {
    double slope = 1;
    double[] shift = new double[sums[0].length];
    for (int step = 0; step < STEPS; step++) {
      double slopeGradient = 0;
      double[] shiftGradient = new double[shift.length];
      for (int i = 0; i < sums.length; i++) {
        double[] p = probabilities(sums[i], slope, shift);
        for (int c = 0; c < shift.length; c++) {
          double error = p[c] - (labels[i] == c ? 1 : 0);
          slopeGradient += error * sums[i][c];
          shiftGradient[c] += error;
        }
      }
      slope -= RATE * slopeGradient / sums.length;
      for (int c = 0; c < shift.length; c++) {
        shift[c] -= RATE * shiftGradient[c] / sums.length;
      }
    }
    return new Calibration(slope, shift);
  }

  private static double[] probabilities(double[] sums, double slope, double[] shift) {
    double[] p = new double[sums.length];
    double total = 0;
    for (int c = 0; c < p.length; c++) {
      p[c] = StrictMath.exp(slope * sums[c] + shift[c]);
      total += p[c];
    }
    for (int c = 0; c < p.length; c++) {
      p[c] /= total;
    }
    return p;
  }

  /** The weights with the temperature and shifts worked in. */
  SparseWeights apply(SparseWeights weights) {
    return weights.scaled(slope, shift);
  }
}
