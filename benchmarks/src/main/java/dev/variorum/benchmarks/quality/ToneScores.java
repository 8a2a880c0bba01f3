package dev.variorum.benchmarks.quality;

/** Metrics over three classes and over ratings. */
public final class ToneScores {
  private static final int BINS = 10;

  private ToneScores() {}

  /** The mean over the classes of the F1 of each. */
  public static double macroF1(int[] gold, int[] said, int classes) {
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      int both = 0;
      int either = 0;
      for (int i = 0; i < gold.length; i++) {
        both += gold[i] == c && said[i] == c ? 1 : 0;
        either += (gold[i] == c ? 1 : 0) + (said[i] == c ? 1 : 0);
      }
      sum += either == 0 ? 0 : 2.0 * both / either;
    }
    return sum / classes;
  }

  /** The share of cases that are right. */
  public static double accuracy(int[] gold, int[] said) {
    int right = 0;
    for (int i = 0; i < gold.length; i++) {
      right += gold[i] == said[i] ? 1 : 0;
    }
    return Scores.ratio(right, gold.length);
  }

  /**
   * The expected calibration error: over ten bins of the confidence in what is said, the mean
   * distance between confidence and the share that is right (M. Naeini et al., 2015).
   */
  public static double calibrationError(int[] gold, int[] said, double[] confidence) {
    double[] gap = new double[BINS];
    for (int i = 0; i < gold.length; i++) {
      int bin = Math.min(BINS - 1, (int) (confidence[i] * BINS));
      gap[bin] += confidence[i] - (gold[i] == said[i] ? 1 : 0);
    }
    double sum = 0;
    for (double g : gap) {
      sum += Math.abs(g);
    }
    return gold.length == 0 ? 0 : sum / gold.length;
  }

  /** Pearson's correlation; 0 when one side does not vary. */
  public static double pearson(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (int i = 0; i < a.length; i++) {
      product += (a[i] - meanA) * (b[i] - meanB);
      squareA += (a[i] - meanA) * (a[i] - meanA);
      squareB += (b[i] - meanB) * (b[i] - meanB);
    }
    double spread = Math.sqrt(squareA * squareB);
    return spread == 0 ? 0 : product / spread;
  }

  private static double mean(double[] a) {
    double sum = 0;
    for (double x : a) {
      sum += x;
    }
    return a.length == 0 ? 0 : sum / a.length;
  }
}
