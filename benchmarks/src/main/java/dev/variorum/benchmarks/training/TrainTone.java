package dev.variorum.benchmarks.training;

import dev.variorum.sentiment.lexicon.Lexicon;
import dev.variorum.sentiment.model.SparseWeights;
import dev.variorum.sentiment.model.WeightsFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The command {@code benchmarks/train-tone DATA OUT}: trains the shipped weights on the sentiment
 * part of the evaluation data and writes them to a folder.
 */
public final class TrainTone {
  /** Weights beyond these many features are dropped, the lightest first. */
  private static final int MOST_TARGET_FEATURES = 60_000;

  private static final int MOST_SENTENCE_FEATURES = 45_000;

  private TrainTone() {}

  public static void main(String[] words) throws IOException {
    if (words.length != 2) {
      System.err.println("usage: benchmarks/train-tone DATA OUT");
      System.exit(2);
    }
    Path data = Path.of(words[0]).resolve("sentiment");
    Path out = Files.createDirectories(Path.of(words[1]));
    Lexicon lexicon = Lexicon.shipped();
    List<Example> targets = new ArrayList<>();
    targets.addAll(ToneExamples.targets(data.resolve("newsmtsc_train.jsonl.gz"), lexicon));
    targets.addAll(ToneExamples.targets(data.resolve("sentfin_dev.tsv.gz"), lexicon));
    write(ClassTrainer.train(targets).pruned(MOST_TARGET_FEATURES), out.resolve("target.weights"));
    List<Example> labelled = new ArrayList<>();
    labelled.addAll(
        ToneExamples.labelledSentences(data.resolve("newsmtsc_train.jsonl.gz"), lexicon));
    labelled.addAll(ToneExamples.labelledSentences(data.resolve("sentfin_dev.tsv.gz"), lexicon));
    SparseWeights earlier = RatingTrainer.train(labelled);
    SparseWeights rated =
        RatingTrainer.train(
            ToneExamples.sentences(data.resolve("vader_nyt.tsv"), lexicon), earlier, 0);
    write(beside(rated, earlier).pruned(MOST_SENTENCE_FEATURES), out.resolve("sentence.weights"));
  }

  /** The two as outputs of one table. */
  private static SparseWeights beside(SparseWeights first, SparseWeights second) {
    Map<Integer, float[]> table = new HashMap<>();
    for (int key : first.keys()) {
      table.computeIfAbsent(key, k -> new float[2])[0] = first.weight(first.row(key), 0);
    }
    for (int key : second.keys()) {
      table.computeIfAbsent(key, k -> new float[2])[1] = second.weight(second.row(key), 0);
    }
    return Calibration.weights(table, new double[] {first.bias(0), second.bias(0)});
  }

  private static void write(SparseWeights weights, Path file) throws IOException {
    try (OutputStream to = Files.newOutputStream(file)) {
      WeightsFile.write(weights, to);
    }
    System.out.println(
        file.getFileName() + " " + weights.size() + " features, " + Files.size(file) + " bytes");
  }
}
