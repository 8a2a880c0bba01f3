package dev.variorum.benchmarks.training;

import dev.variorum.sentiment.model.SparseWeights;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the sums of a model, and to a lesser part those of another, become probabilities: a slope for
 * each and a shift per class that make the soft maximum fit (after C. Guo et al., 2017), found by
 * gradient descent on the log loss.
 */
final class Calibration {
  private static final int STEPS = 800;
  private static final double RATE = 0.3;

  private final double own;
  private final double other;
  private final double[] shift;

  private Calibration(double own, double other, double[] shift) {
    this.own = own;
    this.other = other;
    this.shift = shift;
  }

  /**
   * @param own the sums of the model for each example
   * @param others those of the other model
   */
  static Calibration fit(double[][] own, double[][] others, int[] labels) {
    double ownSlope = 1;
    double otherSlope = 0;
    double[] shift = new double[own[0].length];
    for (int step = 0; step < STEPS; step++) {
      double ownGradient = 0;
      double otherGradient = 0;
      double[] shiftGradient = new double[shift.length];
      for (int i = 0; i < own.length; i++) {
        double[] p = probabilities(own[i], ownSlope, others[i], otherSlope, shift);
        for (int c = 0; c < shift.length; c++) {
          double error = p[c] - (labels[i] == c ? 1 : 0);
          ownGradient += error * own[i][c];
          otherGradient += error * others[i][c];
          shiftGradient[c] += error;
        }
      }
      ownSlope -= RATE * ownGradient / own.length;
      otherSlope -= RATE * otherGradient / own.length;
      for (int c = 0; c < shift.length; c++) {
        shift[c] -= RATE * shiftGradient[c] / own.length;
      }
    }
    return new Calibration(ownSlope, otherSlope, shift);
  }

  private static double[] probabilities(
      double[] own, double ownSlope, double[] other, double otherSlope, double[] shift) {
    double[] p = new double[own.length];
    double total = 0;
    for (int c = 0; c < p.length; c++) {
      p[c] = StrictMath.exp(ownSlope * own[c] + otherSlope * other[c] + shift[c]);
      total += p[c];
    }
    for (int c = 0; c < p.length; c++) {
      p[c] /= total;
    }
    return p;
  }

  /** Adds the calibrated sum of both models to a table of weights, from output {@code at} on. */
  void addTo(
      Map<Integer, float[]> table,
      double[] bias,
      int at,
      SparseWeights ownWeights,
      SparseWeights otherWeights) {
    add(table, at, ownWeights, own, bias.length);
    add(table, at, otherWeights, other, bias.length);
    for (int c = 0; c < shift.length; c++) {
      bias[at + c] = own * ownWeights.bias(c) + other * otherWeights.bias(c) + shift[c];
    }
  }

  private static void add(
      Map<Integer, float[]> table, int at, SparseWeights weights, double slope, int outputs) {
    for (int key : weights.keys()) {
      int row = weights.row(key);
      float[] sums = table.computeIfAbsent(key, k -> new float[outputs]);
      for (int c = 0; c < weights.outputs(); c++) {
        sums[at + c] += (float) (slope * weights.weight(row, c));
      }
    }
  }

  /** The weights of a table, by ascending key. */
  static SparseWeights weights(Map<Integer, float[]> table, double[] bias) {
    Map<Integer, float[]> sorted = new TreeMap<>(table);
    int[] keys = new int[sorted.size()];
    float[] weights = new float[keys.length * bias.length];
    int n = 0;
    for (Map.Entry<Integer, float[]> e : sorted.entrySet()) {
      keys[n] = e.getKey();
      System.arraycopy(e.getValue(), 0, weights, n * bias.length, bias.length);
      n++;
    }
    return new SparseWeights(keys, weights, bias);
  }
}
