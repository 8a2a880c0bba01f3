package dev.variorum.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What was counted of each case of a file, for scores that are worked out from the sums of the counts. Not for several threads. */
public final class Cases {
  private final int columns;
  private final List<double[]> counts = new ArrayList<>();

  /** Cases of which so many things are counted. */
  public Cases(int columns) {
    this.columns = columns;
  }

  /** The counts of one more case. */
  public void add(double... one) {
    if (one.length != columns) {
      throw new IllegalArgumentException(one.length + " counts, not " + columns);
    }
    counts.add(one);
  }

  /** How many cases there are. */
  public int size() {
    return counts.size();
  }

  /** The sum of a column over all cases. */
  public long sum(int column) {
    double sum = 0;
    for (double[] one : counts) {
      sum += one[column];
    }
    return Math.round(sum);
  }

  /** A score over all cases. */
  double score(ToDoubleFunction<double[]> ofSums) {
    double[] sums = new double[columns];
    counts.forEach(one -> addTo(sums, one));
    return ofSums.applyAsDouble(sums);
  }

  /** Its interval. */
  Bootstrap.Interval interval(ToDoubleFunction<double[]> ofSums) {
    return Bootstrap.of(
        counts.size(),
        sample -> {
          double[] sums = new double[columns];
          for (int i : sample) {
            addTo(sums, counts.get(i));
          }
          return ofSums.applyAsDouble(sums);
        });
  }

  private static void addTo(double[] sums, double[] one) {
    for (int c = 0; c < sums.length; c++) {
      sums[c] += one[c];
    }
  }
}
