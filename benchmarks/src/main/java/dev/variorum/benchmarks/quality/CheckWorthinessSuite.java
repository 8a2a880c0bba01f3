package dev.variorum.benchmarks.quality;

import dev.variorum.claims.checkworthiness.CheckWorthiness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Check-worthiness of sentences: F1 of the positive class at a threshold, and how they rank. */
final class CheckWorthinessSuite implements Suite {
  @Override
  public String name() {
    return "check-worthiness";
  }

  @Override
  public String files() {
    return "ct24_*.tsv";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    double threshold = arguments.threshold().orElse(CheckWorthiness.THRESHOLD);
    List<Ranking.Scored> sentences = new ArrayList<>();
    Cases cases = new Cases(3);
    try (ErrorFile errors = arguments.errorFile()) {
      for (Path file : arguments.files()) {
        for (Map<String, String> row : LabelledFiles.table(file)) {
          boolean worthy = row.getOrDefault("label", "").equals("Yes");
          double score = CheckWorthiness.score(row.getOrDefault("text", ""));
          boolean found = score >= threshold;
          sentences.add(new Ranking.Scored(score, worthy));
          cases.add(worthy && found ? 1 : 0, found ? 1 : 0, worthy ? 1 : 0);
          if (worthy != found) {
            errors.line(worthy ? "missed" : "extra", String.valueOf(score), row.get("text"));
          }
        }
      }
    }
    scores.addF1("", cases);
    Ranking.addAveragePrecision(scores, sentences);
  }
}
