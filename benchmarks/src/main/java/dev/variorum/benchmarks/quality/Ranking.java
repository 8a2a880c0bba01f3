package dev.variorum.benchmarks.quality;

import java.util.List;

/** Measures of how well a number tells two classes apart. */
final class Ranking {
  private Ranking() {}

  /**
   * The area under the curve: the share of pairs of a positive and a negative in which the positive
   * one has the higher number, equal numbers counting half.
   */
  static double auc(List<Double> positive, List<Double> negative) {
    double[] sorted = negative.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double wins = 0;
    for (double value : positive) {
      int below = first(sorted, value, false);
      int notAbove = first(sorted, value, true);
      wins += below + (notAbove - below) / 2.0;
    }
    return positive.isEmpty() || sorted.length == 0
        ? 0
        : wins / ((double) positive.size() * sorted.length);
  }

  /** How many of the sorted numbers are below {@code value}, or not above it. */
  private static int first(double[] sorted, double value, boolean orEqual) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (sorted[mid] < value || (orEqual && sorted[mid] == value)) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
