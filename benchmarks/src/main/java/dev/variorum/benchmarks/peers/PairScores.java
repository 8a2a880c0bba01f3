package dev.variorum.benchmarks.peers;

import dev.variorum.benchmarks.quality.LabelledFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code PairScores pairs.tsv FOUND}: precision and recall of pairs of line numbers. */
public final class PairScores {
  private PairScores() {}

  public static void main(String[] words) throws IOException {
    Set<Long> gold = gold(Path.of(words[0]));
    Set<Long> found = new HashSet<>();
    for (String line : Files.readAllLines(Path.of(words[1]))) {
      String[] cells = line.split("\t");
      found.add(key(Long.parseLong(cells[0]), Long.parseLong(cells[1])));
    }
    long hits = found.stream().filter(gold::contains).count();
    System.out.printf(
        Locale.ROOT,
        "precision %.4f recall %.4f%n",
        (double) hits / Math.max(1, found.size()),
        (double) hits / Math.max(1, gold.size()));
  }

  /** The labelled pairs, the smaller number in the upper half. */
  static Set<Long> gold(Path file) throws IOException {
    Set<Long> gold = new HashSet<>();
    for (Map<String, String> row : LabelledFiles.table(file)) {
      gold.add(
          key(
              Long.parseLong(row.getOrDefault("line_a", "-1")),
              Long.parseLong(row.getOrDefault("line_b", "-1"))));
    }
    return gold;
  }

  private static long key(long a, long b) {
    return Math.min(a, b) << 32 | Math.max(a, b);
  }
}
