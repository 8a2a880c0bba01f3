package dev.variorum.benchmarks.quality;

import dev.variorum.benchmarks.training.ClassTrainer;
import dev.variorum.benchmarks.training.Example;
import dev.variorum.benchmarks.training.Folds;
import dev.variorum.benchmarks.training.RatingTrainer;
import dev.variorum.benchmarks.training.ToneExamples;
import dev.variorum.sentiment.ToneReader;
import dev.variorum.sentiment.model.SentenceModel;
import dev.variorum.sentiment.model.SparseWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tone of sentences against ratings by people, as Pearson's correlation.
 *
 * <p>With {@code --folds N} the model is trained inside, on the other folds, parted by article, on top
 * of what the shipped weights learned from other data. Without, the shipped weights are measured. The untrained lexicon is measured in the same run.
 */
final class ToneSuite implements Suite {
  @Override
  public String name() {
    return "tone";
  }

  @Override
  public String files() {
    return "vader_*.tsv [--folds N]";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    ToneReader reader = ToneReader.shipped();
    List<Example> examples = new ArrayList<>();
    arguments.file(0);
    for (Path file : arguments.files()) {
      examples.addAll(ToneExamples.sentences(file, reader.lexicon()));
    }
    int size = examples.size();
    double[] gold = new double[size];
    double[] said = new double[size];
    double[] lexicon = new double[size];
    int folds = arguments.folds();
    for (int fold = 0; fold < Math.max(1, folds); fold++) {
      SparseWeights weights =
          folds > 1
              ? RatingTrainer.train(
                  Folds.without(examples, fold, folds),
                  reader.sentences().weights(),
                  SentenceModel.EARLIER)
              : reader.sentences().weights();
      for (int i = 0; i < size; i++) {
        Example e = examples.get(i);
        if (folds < 2 || Folds.of(e.group(), folds) == fold) {
          said[i] = Math.max(-1, Math.min(1, ClassTrainer.sums(weights, e)[0]));
          gold[i] = e.rating();
          lexicon[i] = e.lexicon();
        }
      }
    }
    scores.add(
        "pearson_r",
        ToneScores.pearson(gold, said),
        Bootstrap.of(size, sample -> ToneScores.pearson(at(gold, sample), at(said, sample))));
    try (ErrorFile errors = arguments.errorFile()) {
      for (int i = 0; i < size; i++) {
        errors.line(String.valueOf(gold[i]), String.valueOf(said[i]), examples.get(i).group());
      }
    }
    scores.add("sentences", size);
    scores.add("lexicon_pearson_r", ToneScores.pearson(gold, lexicon));
  }

  private static double[] at(double[] values, int[] sample) {
    return Arrays.stream(sample).mapToDouble(i -> values[i]).toArray();
  }
}
