package dev.variorum.benchmarks.comparison;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * How long the head takes over how long the base takes, with a 99 % interval.
 *
 * <p>The interval comes from a two-level bootstrap (Davison and Hinkley 1997, section 3.8; Kalibera and Jones 2013 for benchmarks): forks are drawn with replacement,
 * then iterations within each, because iterations of one fork resemble each other. The seed is fixed, so the same files give the same answer. There are three ways to
 * compare, by how the two were run:
 *
 * <ul>
 *   <li>in turns, iteration by iteration ({@link Turns}): each iteration is compared with the one beside it, a pair of forks by the median of these ratios, and the
 *       two by the median of the pairs of forks;
 *   <li>as many forks each: the score of a fork is the faster quartile of its iterations, because what disturbs an iteration (a compilation, a neighbour on the
 *       machine) only ever adds time (Chen and Revels 2016 take the minimum for that reason); the two by the median of the ratios of the forks in their order;
 *   <li>else by the ratio of the medians of the scores of forks.
 * </ul>
 *
 * @param middle the ratio of the times
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
    double[][] b = times(base);
    double[][] h = times(head);
    boolean inTurns = base.inTurns() && head.inTurns();
    double[] ratios = new double[SAMPLES];
    if (b.length == h.length) {
      double[][][] pairs = new double[b.length][][];
      for (int f = 0; f < pairs.length; f++) {
        pairs[f] = inTurns ? new double[][] {beside(b[f], h[f])} : new double[][] {b[f], h[f]};
      }
      ToDoubleFunction<double[][]> one =
          inTurns ? p -> median(p[0]) : p -> quartile(p[1]) / quartile(p[0]);
      for (int s = 0; s < SAMPLES; s++) {
        ratios[s] = middle(drawn(pairs, random), one);
      }
      return of(middle(pairs, one), ratios);
    }
    for (int s = 0; s < SAMPLES; s++) {
      ratios[s] = score(drawn(h, random)) / score(drawn(b, random));
    }
    return of(score(h) / score(b), ratios);
  }

  private static Ratio of(double middle, double[] ratios) {
    Arrays.sort(ratios);
    return new Ratio(middle, ratios[SAMPLES / 200], ratios[SAMPLES - 1 - SAMPLES / 200]);
  }

  /** Whether the head is slower beyond doubt and beyond what the machine may do by itself. */
  boolean isSlowdown() {
    return middle > 1 + DRIFT && low > 1 + MARGIN;
  }

  /** Whether the head is faster in the same sense. */
  boolean isSpeedup() {
    return middle < 1 - DRIFT && high < 1 - MARGIN;
  }

  /** The iterations of each fork as times: what is counted in operations for a unit of time is turned over. */
  private static double[][] times(Measured measured) {
    double[][] times = new double[measured.forks().length][];
    for (int f = 0; f < times.length; f++) {
      times[f] =
          Arrays.stream(measured.forks()[f])
              .map(value -> measured.largerIsFaster() ? 1 / value : value)
              .toArray();
    }
    return times;
  }

  /** Each iteration of the head over that of the base with which it took turns. */
  private static double[] beside(double[] base, double[] head) {
    double[] ratios = new double[Math.min(base.length, head.length)];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = head[i] / base[i];
    }
    return ratios;
  }

  private static double middle(double[][][] pairs, ToDoubleFunction<double[][]> one) {
    return median(Arrays.stream(pairs).mapToDouble(one).toArray());
  }

  private static double score(double[][] forks) {
    return median(Arrays.stream(forks).mapToDouble(Ratio::quartile).toArray());
  }

  private static double[][][] drawn(double[][][] pairs, Random random) {
    double[][][] sample = new double[pairs.length][][];
    for (int f = 0; f < sample.length; f++) {
      double[][] from = pairs[random.nextInt(pairs.length)];
      sample[f] = Arrays.stream(from).map(one -> drawn(one, random)).toArray(double[][]::new);
    }
    return sample;
  }

  private static double[][] drawn(double[][] forks, Random random) {
    double[][] sample = new double[forks.length][];
    for (int f = 0; f < sample.length; f++) {
      sample[f] = drawn(forks[random.nextInt(forks.length)], random);
    }
    return sample;
  }

  private static double[] drawn(double[] iterations, Random random) {
    double[] sample = new double[iterations.length];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = iterations[random.nextInt(iterations.length)];
    }
    return sample;
  }

  /** The value a quarter of the way from the fastest iteration to the slowest. */
  private static double quartile(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 4];
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
