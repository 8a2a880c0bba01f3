package dev.variorum.benchmarks.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Measures of how well a number tells two classes apart. */
final class Ranking {
  private Ranking() {}

  /**
   * A case and its number.
   *
   * @param positive whether it is of the class that should have the higher numbers
   */
  record Scored(double score, boolean positive) {}

  /** The area under the curve with its interval; the cases are drawn, whatever their class. */
  static void addAuc(Scores scores, String name, List<Scored> cases) {
    scores.add(name, auc(cases), Bootstrap.of(cases.size(), sample -> auc(drawn(cases, sample))));
  }

  /** The average precision with its interval. */
  static void addAveragePrecision(Scores scores, List<Scored> cases) {
    scores.add(
        "average_precision",
        averagePrecision(cases),
        Bootstrap.of(cases.size(), sample -> averagePrecision(drawn(cases, sample))));
  }

  private static List<Scored> drawn(List<Scored> cases, int[] sample) {
    List<Scored> drawn = new ArrayList<>(sample.length);
    for (int i : sample) {
      drawn.add(cases.get(i));
    }
    return drawn;
  }

  private static double auc(List<Scored> cases) {
    List<Double> positive = new ArrayList<>();
    List<Double> negative = new ArrayList<>();
    for (Scored one : cases) {
      (one.positive() ? positive : negative).add(one.score());
    }
    return auc(positive, negative);
  }

  /** The mean, over the positive cases, of the precision at the rank of each. */
  static double averagePrecision(List<Scored> cases) {
    List<Scored> ranked = new ArrayList<>(cases);
    ranked.sort(Comparator.comparingDouble(Scored::score).reversed());
    double sum = 0;
    int right = 0;
    for (int rank = 0; rank < ranked.size(); rank++) {
      if (ranked.get(rank).positive()) {
        right++;
        sum += (double) right / (rank + 1);
      }
    }
    return Scores.ratio(sum, right);
  }

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
