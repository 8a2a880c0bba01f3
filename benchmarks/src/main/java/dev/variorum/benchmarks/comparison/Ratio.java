package dev.variorum.benchmarks.comparison;

import java.util.Arrays;
import java.util.Random;

/**
 * How long the head takes over how long the base takes, with a 99 % interval.
 *
 * <p>The interval comes from a two-level bootstrap (Davison and Hinkley 1997, section 3.8; Kalibera and Jones 2013 for benchmarks): forks are drawn with replacement,
 * then iterations within each, because iterations of one fork resemble each other. The score of a fork is the faster quartile of its iterations: what disturbs an iteration (a compilation, a neighbour on the machine) only ever adds time (Chen and Revels 2016 take the minimum for that reason). What counts of a sample is the median over its forks. The seed is fixed, so the
 * same files give the same answer. Where both have the same number of forks, the forks of a sample are drawn in pairs: they were run in turn
 * ({@code benchmarks/ab}), so that what slows the machine for a while slows both.
 *
 * @param middle the ratio of the scores
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
record Ratio(double middle, double low, double high) {
  private static final int SAMPLES = 4000;

  /** A machine that others use may differ by this much between two runs by itself. */
  private static final double DRIFT = 0.10;

  /** The near end of the interval must lie at least this far from no change. */
  private static final double MARGIN = 0.025;

  static Ratio of(Measured base, Measured head) {
    Random random = new Random(20260101);
    double[] ratios = new double[SAMPLES];
    boolean inverse = base.largerIsFaster();
    boolean paired = base.forks().length == head.forks().length;
    for (int s = 0; s < SAMPLES; s++) {
      int[] which = random.ints(base.forks().length, 0, base.forks().length).toArray();
      double[] b = sample(base.forks(), which, inverse, random);
      if (!paired) {
        which = random.ints(head.forks().length, 0, head.forks().length).toArray();
      }
      double[] h = sample(head.forks(), which, inverse, random);
      ratios[s] = over(h, b, inverse, paired);
    }
    Arrays.sort(ratios);
    double middle =
        over(score(head.forks(), inverse), score(base.forks(), inverse), inverse, paired);
    return new Ratio(middle, ratios[SAMPLES / 200], ratios[SAMPLES - 1 - SAMPLES / 200]);
  }

  /** The median of the ratios of pairs, as each pair was run in one weather; else the ratio of the medians. */
  private static double over(double[] head, double[] base, boolean inverse, boolean paired) {
    if (!paired) {
      return inverse ? median(base) / median(head) : median(head) / median(base);
    }
    double[] each = new double[head.length];
    for (int f = 0; f < each.length; f++) {
      each[f] = inverse ? base[f] / head[f] : head[f] / base[f];
    }
    return median(each);
  }

  /** Whether the head is slower beyond doubt and beyond what the machine may do by itself. */
  boolean isSlowdown() {
    return middle > 1 + DRIFT && low > 1 + MARGIN;
  }

  /** Whether the head is faster in the same sense. */
  boolean isSpeedup() {
    return middle < 1 - DRIFT && high < 1 - MARGIN;
  }

  private static double[] score(double[][] forks, boolean largerIsFaster) {
    double[] scores = new double[forks.length];
    for (int f = 0; f < forks.length; f++) {
      scores[f] = fork(forks[f].clone(), largerIsFaster);
    }
    return scores;
  }

  private static double[] sample(
      double[][] forks, int[] which, boolean largerIsFaster, Random random) {
    double[] scores = new double[which.length];
    for (int f = 0; f < which.length; f++) {
      double[] from = forks[which[f]];
      double[] drawn = new double[from.length];
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = from[random.nextInt(from.length)];
      }
      scores[f] = fork(drawn, largerIsFaster);
    }
    return scores;
  }

  /** The value a quarter of the way from the fastest iteration to the slowest. */
  private static double fork(double[] iterations, boolean largerIsFaster) {
    Arrays.sort(iterations);
    int quarter = iterations.length / 4;
    return iterations[largerIsFaster ? iterations.length - 1 - quarter : quarter];
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
