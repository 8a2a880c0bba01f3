package dev.variorum.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.near.NearDuplicates;
import dev.variorum.dedupe.near.NearResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of near-duplicates against an exact join of the same corpus: how true the sketches are to
 * the Jaccard similarity, which is not how well that similarity tells copies.
 *
 * <p>The threshold is the least similarity among the labelled pairs, unless one is given. Documents
 * of fewer tokens than a shingle are in no labelled pair, so pairs of such are not counted.
 */
final class PairsSuite implements Suite {
  @Override
  public String name() {
    return "pairs";
  }

  @Override
  public String files() {
    return "corpus.jsonl(.gz) pairs.tsv";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    List<Document> documents = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (JsonNode line : LabelledFiles.jsonLines(arguments.file(0))) {
      numbers.put(line.path("id").asText(), documents.size());
      documents.add(Document.of(line.path("id").asText(), line.path("text").asText()));
    }
    Map<Long, Double> gold = new HashMap<>();
    double least = 1;
    for (Map<String, String> row : LabelledFiles.table(arguments.file(1))) {
      int a = number(numbers, row, "id_a");
      int b = number(numbers, row, "id_b");
      double jaccard = Double.parseDouble(row.getOrDefault("jaccard", "1"));
      gold.put(key(a, b), jaccard);
      least = Math.min(least, jaccard);
    }
    double threshold = arguments.threshold().orElse(Math.floor(least * 10) / 10);
    NearDuplicates finder = NearDuplicates.builder().threshold(threshold).build();
    NearResult result = finder.find(documents);
    Set<Long> found = new HashSet<>();
    result.forEachPair(
        pair -> {
          if (documents.get(pair.first()).tokens().size() >= finder.shingler().size()) {
            found.add(key(pair.first(), pair.second()));
          }
        });
    long hits = found.stream().filter(gold::containsKey).count();
    scores.add("threshold", threshold);
    scores.addF1("", hits, found.size() - hits, gold.size() - hits);
    long near = gold.values().stream().filter(j -> j < 1).count();
    long nearHits =
        gold.entrySet().stream()
            .filter(e -> e.getValue() < 1 && found.contains(e.getKey()))
            .count();
    scores.add("near_recall", Scores.ratio(nearHits, near));
    scores.add("pairs", found.size());
    scores.add("compared", result.compared());
  }

  private static int number(Map<String, Integer> numbers, Map<String, String> row, String column)
      throws IOException {
    Integer number = numbers.get(row.getOrDefault(column, ""));
    if (number == null) {
      throw new IOException("there is no document '" + row.get(column) + "' in the corpus");
    }
    return number;
  }

  private static long key(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }
}
