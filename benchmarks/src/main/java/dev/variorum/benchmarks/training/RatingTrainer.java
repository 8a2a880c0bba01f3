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

/** Trains a sum that comes near ratings: least squares with a penalty on large weights. */
public final class RatingTrainer {
  private static final double COST = 0.01;
  private static final double PRECISION = 0.01;
  private static final int LEAST_EXAMPLES = 2;

  /** A feature number for what the earlier weights say; no rule gives it in practice. */
  private static final int PRIOR_KEY = 0x7072696F;

  /** As for other features with much to say. */
  private static final double PRIOR_WEIGHT = 3;

  private RatingTrainer() {}

  /**
   * Weights of one output that come near the ratings, from what output {@code at} of earlier
   * weights, learned from other data, says.
   */
  public static SparseWeights train(List<Example> examples, SparseWeights earlier, int at) {
    List<Example> extended =
        examples.stream()
            .map(e -> e.with(PRIOR_KEY, (float) (PRIOR_WEIGHT * sum(earlier, at, e))))
            .toList();
    SparseWeights found = train(extended, COST);
    Map<Integer, float[]> table = new HashMap<>();
    int prior = found.row(PRIOR_KEY);
    double share = prior < 0 ? 0 : PRIOR_WEIGHT * found.weight(prior, 0);
    for (int key : earlier.keys()) {
      float weight = (float) (share * earlier.weight(earlier.row(key), at));
      table.computeIfAbsent(key, k -> new float[1])[0] += weight;
    }
    for (int key : found.keys()) {
      if (key != PRIOR_KEY) {
        table.computeIfAbsent(key, k -> new float[1])[0] += found.weight(found.row(key), 0);
      }
    }
    return Calibration.weights(table, new double[] {found.bias(0)});
  }

  private static double sum(SparseWeights weights, int output, Example e) {
    double sum = 0;
    for (int i = 0; i < e.keys().length; i++) {
      int row = weights.row(e.keys()[i]);
      sum += row < 0 ? 0 : (double) weights.weight(row, output) * e.values()[i];
    }
    return sum;
  }

  /** Weights of one output that come near the ratings. */
  public static SparseWeights train(List<Example> examples) {
    return train(examples, COST);
  }

  private static SparseWeights train(List<Example> examples, double cost) {
    FeatureIndex index = new FeatureIndex(examples, LEAST_EXAMPLES);
    double[] even = new double[index.size()];
    Arrays.fill(even, 1);
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = index.size() + 1;
    problem.y = new double[problem.l];
    problem.x = new Feature[problem.l][];
    for (int i = 0; i < problem.l; i++) {
      problem.y[i] = examples.get(i).rating();
      problem.x[i] = index.row(examples.get(i), even);
    }
    Linear.disableDebugOutput();
    Model model =
        Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVR, cost, PRECISION, 1000, 0));
    double[] found = model.getFeatureWeights();
    int[] keys = new int[index.size()];
    float[] weights = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = index.key(i);
      weights[i] = (float) found[i];
    }
    return new SparseWeights(keys, weights, new double[] {found[keys.length]});
  }
}
