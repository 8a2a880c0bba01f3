package dev.variorum.benchmarks.quality;

import dev.variorum.benchmarks.training.ClassTrainer;
import dev.variorum.benchmarks.training.Example;
import dev.variorum.benchmarks.training.Folds;
import dev.variorum.benchmarks.training.ToneExamples;
import dev.variorum.sentiment.ToneReader;
import dev.variorum.sentiment.model.SparseWeights;
import dev.variorum.sentiment.model.TargetModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tone towards a subject in a sentence, as positive, neutral or negative.
 *
 * <p>With {@code --folds N} the model is trained inside, on the other folds; sentences that differ
 * in nothing but numbers stay in one fold. Without, the shipped weights are measured. The majority
 * and the untrained lexicon are measured in the same run.
 */
final class TargetToneSuite implements Suite {
  private static final List<String> NAMES = List.of("positive", "neutral", "negative");
  private static final int CLASSES = NAMES.size();

  /** Beyond this the lexicon's sum is a tone. */
  private static final double LEXICON_BAND = 0.1;

  @Override
  public String name() {
    return "target-tone";
  }

  @Override
  public String files() {
    return "newsmtsc_*.jsonl.gz or sentfin_*.tsv.gz [--folds N]";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    ToneReader reader = ToneReader.shipped();
    List<Example> examples = new ArrayList<>();
    arguments.file(0);
    for (Path file : arguments.files()) {
      examples.addAll(ToneExamples.targets(file, reader.lexicon()));
    }
    int size = examples.size();
    double[][] probabilities = new double[size][];
    int folds = arguments.folds();
    if (folds > 1) {
      for (int fold = 0; fold < folds; fold++) {
        SparseWeights weights = ClassTrainer.train(Folds.without(examples, fold, folds));
        for (int i = 0; i < size; i++) {
          if (Folds.of(examples.get(i).group(), folds) == fold) {
            probabilities[i] = probabilities(weights, examples.get(i));
          }
        }
      }
    } else {
      for (int i = 0; i < size; i++) {
        probabilities[i] = probabilities(reader.targets().weights(), examples.get(i));
      }
    }
    try (ErrorFile errors = arguments.errorFile()) {
      report(examples, probabilities, scores, errors);
    }
  }

  private static double[] probabilities(SparseWeights weights, Example example) {
    return TargetModel.softMaximum(
        ClassTrainer.sums(weights, example), TargetModel.at(example.headline()));
  }

  private static void report(
      List<Example> examples, double[][] probabilities, Scores scores, ErrorFile errors)
      throws IOException {
    int size = examples.size();
    int[] gold = new int[size];
    int[] said = new int[size];
    int[] lexicon = new int[size];
    int[] counts = new int[CLASSES];
    double[] confidence = new double[size];
    for (int i = 0; i < size; i++) {
      gold[i] = examples.get(i).label();
      counts[gold[i]]++;
      for (int c = 1; c < CLASSES; c++) {
        said[i] = probabilities[i][c] > probabilities[i][said[i]] ? c : said[i];
      }
      confidence[i] = probabilities[i][said[i]];
      if (said[i] != gold[i]) {
        errors.line(NAMES.get(gold[i]), NAMES.get(said[i]), examples.get(i).group());
      }
      double sum = examples.get(i).lexicon();
      lexicon[i] = sum > LEXICON_BAND ? 0 : sum < -LEXICON_BAND ? 2 : 1;
    }
    scores.add(
        "macro_f1",
        ToneScores.macroF1(gold, said, CLASSES),
        Bootstrap.of(
            size, sample -> ToneScores.macroF1(at(gold, sample), at(said, sample), CLASSES)));
    scores.add(
        "accuracy",
        ToneScores.accuracy(gold, said),
        Bootstrap.of(size, sample -> ToneScores.accuracy(at(gold, sample), at(said, sample))));
    scores.add("ece", ToneScores.calibrationError(gold, said, confidence));
    scores.add("subjects", size);
    int most = Math.max(counts[0], Math.max(counts[1], counts[2]));
    scores.add("majority_accuracy", Scores.ratio(most, size));
    scores.add("lexicon_macro_f1", ToneScores.macroF1(gold, lexicon, CLASSES));
    scores.add("lexicon_accuracy", ToneScores.accuracy(gold, lexicon));
  }

  private static int[] at(int[] values, int[] sample) {
    return Arrays.stream(sample).map(i -> values[i]).toArray();
  }
}
