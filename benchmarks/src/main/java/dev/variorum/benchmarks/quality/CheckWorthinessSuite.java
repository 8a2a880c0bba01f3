package dev.variorum.benchmarks.quality;

import dev.variorum.claims.checkworthiness.CheckWorthiness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Check-worthiness of sentences: F1 of the positive class at a threshold, and how they rank. */
final class CheckWorthinessSuite implements Suite {
  private record Scored(double score, boolean worthy) {}

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
    List<Scored> sentences = new ArrayList<>();
    for (Path file : arguments.files()) {
      for (Map<String, String> row : LabelledFiles.table(file)) {
        boolean worthy = row.getOrDefault("label", "").equals("Yes");
        sentences.add(new Scored(CheckWorthiness.score(row.getOrDefault("text", "")), worthy));
      }
    }
    double threshold = arguments.threshold().orElse(CheckWorthiness.THRESHOLD);
    long right = sentences.stream().filter(s -> s.worthy() && s.score() >= threshold).count();
    long found = sentences.stream().filter(s -> s.score() >= threshold).count();
    long worthy = sentences.stream().filter(Scored::worthy).count();
    scores.addF1("", right, found - right, worthy - right);
    scores.add("average_precision", averagePrecision(sentences, worthy));
  }

  /** The mean, over the positive sentences, of the precision at the rank of each. */
  private static double averagePrecision(List<Scored> sentences, long worthy) {
    List<Scored> ranked = new ArrayList<>(sentences);
    ranked.sort(Comparator.comparingDouble(Scored::score).reversed());
    double sum = 0;
    long right = 0;
    for (int rank = 0; rank < ranked.size(); rank++) {
      if (ranked.get(rank).worthy()) {
        right++;
        sum += (double) right / (rank + 1);
      }
    }
    return worthy == 0 ? 0 : sum / worthy;
  }
}
