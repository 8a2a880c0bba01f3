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

  private static final int MOST_SENTENCE_FEATURES = 50_000;

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
    List<Example> snippets =
        new ArrayList<>(ToneExamples.sentences(data.resolve("vader_nyt.tsv"), lexicon));
    SparseWeights rated = RatingTrainer.train(snippets, earlier, 0);
    snippets.addAll(ToneExamples.sentences(data.resolve("vader_movie.tsv.gz"), lexicon));
    snippets.addAll(ToneExamples.sentences(data.resolve("vader_amazon.tsv"), lexicon));
    SparseWeights opinion = RatingTrainer.train(snippets, earlier, 0);
    write(
        beside(List.of(rated, earlier, opinion)).pruned(MOST_SENTENCE_FEATURES),
        out.resolve("sentence.weights"));
  }

  /** Models of one output each, as outputs of one table. */
  private static SparseWeights beside(List<SparseWeights> models) {
    Map<Integer, float[]> table = new HashMap<>();
    double[] bias = new double[models.size()];
    for (int o = 0; o < bias.length; o++) {
      SparseWeights model = models.get(o);
      bias[o] = model.bias(0);
      for (int key : model.keys()) {
        table.computeIfAbsent(key, k -> new float[bias.length])[o] =
            model.weight(model.row(key), 0);
      }
    }
    return Calibration.weights(table, bias);
  }

  private static void write(SparseWeights weights, Path file) throws IOException {
    try (OutputStream to = Files.newOutputStream(file)) {
      WeightsFile.write(weights, to);
    }
    System.out.println(
        file.getFileName() + " " + weights.size() + " features, " + Files.size(file) + " bytes");
  }
}
