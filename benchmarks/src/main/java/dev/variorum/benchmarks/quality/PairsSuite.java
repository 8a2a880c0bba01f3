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
import java.util.TreeSet;

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
    Cases cases = new Cases(5);
    try (ErrorFile errors = arguments.errorFile()) {
      Set<Long> all = new TreeSet<>(found);
      all.addAll(gold.keySet());
      for (long key : all) {
        Double jaccard = gold.get(key);
        boolean ours = found.contains(key);
        boolean theirs = jaccard != null;
        boolean near = jaccard != null && jaccard < 1;
        boolean both = ours && theirs;
        cases.add(both ? 1 : 0, ours ? 1 : 0, theirs ? 1 : 0, both && near ? 1 : 0, near ? 1 : 0);
        if (!both) {
          String a = documents.get((int) (key >>> 32)).id().value();
          String b = documents.get((int) key).id().value();
          errors.line(ours ? "extra" : "missed", a, b, String.valueOf(jaccard));
        }
      }
    }
    scores.add("threshold", threshold);
    scores.add("precision", cases.score(s -> Scores.ratio(s[0], s[1])));
    scores.add("recall", cases.score(s -> Scores.ratio(s[0], s[2])));
    scores.add("f1", cases, s -> Scores.f1(s[0], s[1], s[2]));
    scores.add("near_recall", cases, s -> Scores.ratio(s[3], s[4]));
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
