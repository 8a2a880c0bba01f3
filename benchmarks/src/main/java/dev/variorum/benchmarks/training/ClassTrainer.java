package dev.variorum.benchmarks.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.variorum.sentiment.model.SparseWeights;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Trains a classifier of three classes: a logistic regression for each class against the others,
 * with every feature scaled by how much more usual it is in the class than outside it (S. Wang and
 * C. Manning, 2012), and the three calibrated together on examples held out of their training.
 */
public final class ClassTrainer {
  private static final int CLASSES = 3;
  private static final double COST = 0.1;
  private static final double PRECISION = 0.02;
  private static final int LEAST_EXAMPLES = 2;
  private static final int INNER_FOLDS = 3;
  private static final int LEAST_OF_A_SHAPE = 2000;
  private static final double LARGEST_SCALE = 3;
  private static final double SMALLEST_SCALE = 0.05;

  private ClassTrainer() {}

  /**
   * Weights, calibrated, for a {@link dev.variorum.sentiment.model.TargetModel}: a model of
   * sentences and one of headlines, each with a share of the other. With too few of one shape, both
   * are one model of all examples.
   */
  public static SparseWeights train(List<Example> examples) {
    List<Example> headlines = examples.stream().filter(Example::headline).toList();
    List<Example> sentences = examples.stream().filter(e -> !e.headline()).toList();
    Map<Integer, float[]> table = new HashMap<>();
    double[] bias = new double[2 * CLASSES];
    if (Math.min(headlines.size(), sentences.size()) < LEAST_OF_A_SHAPE) {
      SparseWeights all = uncalibrated(examples);
      SparseWeights none = new SparseWeights(new int[0], new float[0], new double[CLASSES]);
      Calibration calibration = calibrate(examples, List.of());
      calibration.addTo(table, bias, 0, all, none);
      calibration.addTo(table, bias, CLASSES, all, none);
    } else {
      SparseWeights sentence = uncalibrated(sentences);
      SparseWeights headline = uncalibrated(headlines);
      calibrate(sentences, headlines).addTo(table, bias, 0, sentence, headline);
      calibrate(headlines, sentences).addTo(table, bias, CLASSES, headline, sentence);
    }
    return Calibration.weights(table, bias);
  }

  /** Fits on examples held out of the training; {@code others} train the other model alone. */
  private static Calibration calibrate(List<Example> examples, List<Example> others) {
    SparseWeights other = others.isEmpty() ? null : uncalibrated(others);
    double[][] own = new double[examples.size()][];
    double[][] beside = new double[examples.size()][CLASSES];
    for (int fold = 0; fold < INNER_FOLDS; fold++) {
      SparseWeights held = uncalibrated(Folds.without(examples, fold, INNER_FOLDS));
      for (int i = 0; i < own.length; i++) {
        if (Folds.of(examples.get(i).group(), INNER_FOLDS) == fold) {
          own[i] = sums(held, examples.get(i));
          if (other != null) {
            beside[i] = sums(other, examples.get(i));
          }
        }
      }
    }
    return Calibration.fit(own, beside, examples.stream().mapToInt(Example::label).toArray());
  }

  /** The sums of an example under given weights. */
  public static double[] sums(SparseWeights weights, Example example) {
    double[] sums = new double[weights.outputs()];
    for (int o = 0; o < sums.length; o++) {
      sums[o] = weights.bias(o);
    }
    for (int i = 0; i < example.keys().length; i++) {
      int row = weights.row(example.keys()[i]);
      if (row >= 0) {
        for (int o = 0; o < sums.length; o++) {
          sums[o] += (double) weights.weight(row, o) * example.values()[i];
        }
      }
    }
    return sums;
  }

  private static SparseWeights uncalibrated(List<Example> examples) {
    FeatureIndex index = new FeatureIndex(examples, LEAST_EXAMPLES);
    double[][] found = new double[CLASSES][];
    IntStream.range(0, CLASSES)
        .parallel()
        .forEach(c -> found[c] = oneAgainstRest(examples, index, c));
    int[] keys = new int[index.size()];
    float[] weights = new float[keys.length * CLASSES];
    double[] bias = new double[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      for (int i = 0; i < keys.length; i++) {
        keys[i] = index.key(i);
        weights[i * CLASSES + c] = (float) found[c][i];
      }
      bias[c] = found[c][keys.length];
    }
    return new SparseWeights(keys, weights, bias);
  }

  private static double[] oneAgainstRest(List<Example> examples, FeatureIndex index, int wanted) {
    double[] scale = scale(examples, index, wanted);
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = index.size() + 1;
    problem.y = new double[problem.l];
    problem.x = new Feature[problem.l][];
    for (int i = 0; i < problem.l; i++) {
      problem.y[i] = examples.get(i).label() == wanted ? 1 : -1;
      problem.x[i] = index.row(examples.get(i), scale);
    }
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
    double[] weights = Arrays.copyOf(model.getFeatureWeights(), problem.n);
    int sign = model.getLabels()[0] == 1 ? 1 : -1;
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= sign * (i < scale.length ? scale[i] : 1);
    }
    return weights;
  }

  /** How far each feature's odds of standing in the class are from even, as a factor. */
  private static double[] scale(List<Example> examples, FeatureIndex index, int wanted) {
    double[] in = new double[index.size()];
    double[] out = new double[index.size()];
    double inside = 2;
    double outside = 2;
    for (Example e : examples) {
      boolean isIn = e.label() == wanted;
      inside += isIn ? 1 : 0;
      outside += isIn ? 0 : 1;
      for (int i = 0; i < e.keys().length; i++) {
        int number = index.number(e.keys()[i]);
        if (number >= 0) {
          (isIn ? in : out)[number] += Math.min(1, Math.abs(e.values()[i]));
        }
      }
    }
    double[] scale = new double[in.length];
    for (int i = 0; i < scale.length; i++) {
      double odds = ((in[i] + 1) / inside) / ((out[i] + 1) / outside);
      scale[i] = SMALLEST_SCALE + Math.min(LARGEST_SCALE, Math.abs(StrictMath.log(odds)));
    }
    return scale;
  }
}
