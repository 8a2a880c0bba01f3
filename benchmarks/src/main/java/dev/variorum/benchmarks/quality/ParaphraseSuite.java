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
    Cases cases = new Cases(4);
    try (ErrorFile errors = arguments.errorFile()) {
      for (Map<String, String> row : LabelledFiles.table(arguments.file(0))) {
        boolean same = "1".equals(row.get("label"));
        double likeness =
            ContentWords.likeness(
                Document.of("a", row.getOrDefault("text_a", "")),
                Document.of("b", row.getOrDefault("text_b", "")));
        boolean said = likeness >= threshold;
        cases.add(same && said ? 1 : 0, said ? 1 : 0, same ? 1 : 0, same == said ? 1 : 0);
        if (same != said) {
          String kind = same ? "missed" : "extra";
          errors.line(kind, String.valueOf(likeness), row.get("text_a"), row.get("text_b"));
        }
      }
    }
    int all = cases.size();
    scores.add("accuracy", cases.score(s -> Scores.ratio(s[3], all)));
    scores.add("precision", cases.score(s -> Scores.ratio(s[0], s[1])));
    scores.add("recall", cases.score(s -> Scores.ratio(s[0], s[2])));
    scores.add("f1", cases, s -> Scores.f1(s[0], s[1], s[2]));
    scores.add("always_yes_f1", cases.score(s -> Scores.f1(s[2], all, s[2])));
  }
}
