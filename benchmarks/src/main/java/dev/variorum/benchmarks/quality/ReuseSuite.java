package dev.variorum.benchmarks.quality;

import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.explain.ContentWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Short answers that were or were not written from a source text: how well containment of content
 * words tells them apart, as the area under the curve. The error file holds every answer with its containment, to be sorted.
 */
final class ReuseSuite implements Suite {
  @Override
  public String name() {
    return "reuse";
  }

  @Override
  public String files() {
    return "clough_stevenson.tsv";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    List<Map<String, String>> rows = LabelledFiles.table(arguments.file(0));
    List<Ranking.Scored> all = new ArrayList<>();
    List<Ranking.Scored> heavy = new ArrayList<>();
    try (ErrorFile errors = arguments.errorFile()) {
      for (Map<String, String> row : rows) {
        double similarity =
            similarity(row.getOrDefault("answer", ""), row.getOrDefault("source", ""));
        String level = row.getOrDefault("level", "");
        boolean own = level.equals("none") || level.equals("non");
        all.add(new Ranking.Scored(similarity, !own));
        if (own || level.equals("heavy")) {
          heavy.add(new Ranking.Scored(similarity, !own));
        }
        errors.line(level, String.valueOf(similarity), row.get("answer"));
      }
    }
    Ranking.addAuc(scores, "auc", all);
    Ranking.addAuc(scores, "heavy_auc", heavy);
  }

  private static double similarity(String answer, String source) {
    return ContentWords.containment(Document.of("answer", answer), Document.of("source", source));
  }
}
