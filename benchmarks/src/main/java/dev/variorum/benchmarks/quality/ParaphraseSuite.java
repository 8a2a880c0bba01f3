package dev.variorum.benchmarks.quality;

import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.explain.ContentWords;
import java.io.IOException;
import java.util.Map;

/**
 * Pairs of sentences that do or do not say the same, told by their common words alone: the limit of
 * a lexical method, next to the F1 of calling every pair a paraphrase.
 */
final class ParaphraseSuite implements Suite {
  /** Best accuracy on the training part of the corpus that this suite is for. */
  private static final double THRESHOLD = 0.375;

  @Override
  public String name() {
    return "paraphrase";
  }

  @Override
  public String files() {
    return "mrpc_*.tsv(.gz)";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    double threshold = arguments.threshold().orElse(THRESHOLD);
    long truePositive = 0;
    long falsePositive = 0;
    long falseNegative = 0;
    long all = 0;
    long positive = 0;
    for (Map<String, String> row : LabelledFiles.table(arguments.file(0))) {
      boolean same = "1".equals(row.get("label"));
      double likeness =
          ContentWords.likeness(
              Document.of("a", row.getOrDefault("text_a", "")),
              Document.of("b", row.getOrDefault("text_b", "")));
      boolean said = likeness >= threshold;
      truePositive += same && said ? 1 : 0;
      falsePositive += !same && said ? 1 : 0;
      falseNegative += same && !said ? 1 : 0;
      positive += same ? 1 : 0;
      all++;
    }
    scores.add("accuracy", Scores.ratio(all - falsePositive - falseNegative, all));
    scores.addF1("", truePositive, falsePositive, falseNegative);
    scores.add("always_yes_f1", Scores.ratio(2 * positive, positive + all));
  }
}
