package dev.variorum.benchmarks.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.variorum.sentiment.model.SparseWeights;
import java.util.Arrays;
import java.util.List;

/** Trains a sum that comes near ratings: least squares with a penalty on large weights. */
public final class RatingTrainer {
  private static final double COST = 0.015;
  private static final double PRECISION = 0.01;
  private static final int LEAST_EXAMPLES = 2;

  private RatingTrainer() {}

  /** Weights for a {@link dev.variorum.sentiment.model.SentenceModel}. */
  public static SparseWeights train(List<Example> examples) {
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
        Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVR, COST, PRECISION, 1000, 0));
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
