package dev.variorum.benchmarks.quality;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap intervals (Efron and Tibshirani 1993, chapter 13): the cases of a file are drawn with replacement, the score is worked out
 * anew, and the middle 95 % of the scores are the interval. It says how far the choice of cases may move a score, not how the score would fare on
 * texts of another kind. The seed is fixed.
 */
final class Bootstrap {
  private static final int SAMPLES = 1000;
  private static final int TAIL = SAMPLES / 40;

  /**
   * Where 95 % of the resampled scores lie.
   *
   * @param low the lower end
   * @param high the upper end, not below {@code low}
   */
  record Interval(double low, double high) {}

  private Bootstrap() {}

  /**
   * The interval of a score over {@code cases} cases.
   *
   * @param score the score of a sample, given as indices of cases, some more than once, some not at all
   */
  static Interval of(int cases, ToDoubleFunction<int[]> score) {
    Random random = new Random(19790101);
    double[] scores = new double[SAMPLES];
    int[] sample = new int[cases];
    for (int s = 0; s < SAMPLES; s++) {
      for (int i = 0; i < cases; i++) {
        sample[i] = random.nextInt(cases);
      }
      scores[s] = score.applyAsDouble(sample);
    }
    Arrays.sort(scores);
    return new Interval(scores[TAIL], scores[SAMPLES - 1 - TAIL]);
  }
}
