package dev.variorum.benchmarks.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs of cases ranked by how alike the two are, and how well the ranking tells pairs of one kind
 * from pairs of two. Pairs that have a case in common are not independent, so that the interval is
 * of drawn cases and not of drawn pairs.
 */
final class RankedPairs {

  /** Two cases. */
  private record Pair(int first, int second, double alike, boolean same) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final int cases;

  /**
   * @param cases how many cases there are
   */
  RankedPairs(int cases) {
    this.cases = cases;
  }

  /** Adds two cases, given by number from 0. */
  void add(int first, int second, double alike, boolean same) {
    pairs.add(new Pair(first, second, alike, same));
  }

  /** Adds the area under the curve with its interval. */
  void addAuc(Scores scores, String name) {
    pairs.sort(Comparator.comparingDouble(Pair::alike));
    int[] once = new int[cases];
    Arrays.fill(once, 1);
    scores.add(name, auc(once), Bootstrap.of(cases, sample -> auc(times(sample))));
  }

  private int[] times(int[] sample) {
    int[] times = new int[cases];
    for (int drawn : sample) {
      times[drawn]++;
    }
    return times;
  }

  /** The chance that a pair of one kind is more alike than one of two kinds, ties counted half. */
  private double auc(int[] times) {
    double same = 0;
    double other = 0;
    double right = 0;
    int i = 0;
    while (i < pairs.size()) {
      double sameHere = 0;
      double otherHere = 0;
      double alike = pairs.get(i).alike();
      for (; i < pairs.size() && pairs.get(i).alike() == alike; i++) {
        Pair pair = pairs.get(i);
        double weight = (double) times[pair.first()] * times[pair.second()];
        sameHere += pair.same() ? weight : 0;
        otherHere += pair.same() ? 0 : weight;
      }
      right += sameHere * (other + otherHere / 2);
      same += sameHere;
      other += otherHere;
    }
    return Scores.ratio(right, same * other);
  }
}
