package dev.variorum.benchmarks.quality;

import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.explain.ContentWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Short answers that were or were not written from a source text: how well containment of content
 * words tells them apart, as the area under the curve.
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
    List<Double> reused = new ArrayList<>();
    List<Double> heavy = new ArrayList<>();
    List<Double> own = new ArrayList<>();
    for (Map<String, String> row : rows) {
      double similarity =
          similarity(row.getOrDefault("answer", ""), row.getOrDefault("source", ""));
      String level = row.getOrDefault("level", "");
      if (level.equals("none") || level.equals("non")) {
        own.add(similarity);
      } else {
        reused.add(similarity);
        if (level.equals("heavy")) {
          heavy.add(similarity);
        }
      }
    }
    scores.add("auc", Ranking.auc(reused, own));
    scores.add("heavy_auc", Ranking.auc(heavy, own));
  }

  private static double similarity(String answer, String source) {
    return ContentWords.containment(Document.of("answer", answer), Document.of("source", source));
  }
}
