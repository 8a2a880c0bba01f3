package dev.variorum.benchmarks.peers;

import com.dynatrace.hash4j.similarity.SimilarityHashing;
import dev.variorum.dedupe.near.LongList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code PeerRun CONTESTANT corpus.jsonl(.gz) pairs.tsv [ROUNDS]}: the first round is a cold process
 * and its CPU time counts from the start of the JVM, the last is a warm one. Scoring is not counted.
 * All contestants use one thread.
 */
public final class PeerRun {
  static final List<String> NAMES =
      List.of(
          "variorum",
          "hash4j-superminhash",
          "hash4j-minhash",
          "hash4j-documented",
          "lucene-minhashfilter",
          "java-lsh");

  private PeerRun() {}

  public static void main(String[] words) throws IOException {
    Contestant contestant = contestant(words[0]);
    int rounds = words.length > 3 ? Integer.parseInt(words[3]) : 1;
    long start = 0;
    for (int round = 1; round <= rounds; round++) {
      long wall = System.nanoTime();
      LongList found = new LongList();
      int groups;
      try (Records records = new Records(Path.of(words[1]))) {
        groups = contestant.group(records, found::add);
      }
      long cpu = cpuNanos() - start;
      wall = System.nanoTime() - wall;
      print(words, round, cpu, wall, groups, found);
      start = cpuNanos();
    }
  }

  private static void print(
      String[] words, int round, long cpu, long wall, int groups, LongList found)
      throws IOException {
    Set<Long> gold = PairScores.gold(Path.of(words[2]));
    found.distinct();
    long hits = 0;
    for (int i = 0; i < found.size(); i++) {
      hits += gold.contains(found.get(i)) ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%s round %d cpu_s %.3f wall_s %.3f groups %d pairs %d precision %.4f recall %.4f%n",
        words[0],
        round,
        cpu / 1e9,
        wall / 1e9,
        groups,
        found.size(),
        (double) hits / Math.max(1, found.size()),
        (double) hits / gold.size());
  }

  static Contestant contestant(String name) {
    int values = Banding.BANDS * Banding.ROWS;
    return switch (name) {
      case "variorum" -> new Ours();
      case "hash4j-superminhash" ->
          new SharedTokens(new Hash4j(SimilarityHashing.superMinHash(values, 32)));
      case "hash4j-minhash" -> new SharedTokens(new Hash4j(SimilarityHashing.minHash(values, 32)));
      case "hash4j-documented" ->
          new StringShingles(new Hash4j(SimilarityHashing.superMinHash(values, 32)));
      case "lucene-minhashfilter" -> new Lucene();
      case "java-lsh" -> new StringShingles(new JavaLsh());
      default -> throw new IllegalArgumentException("contestants: " + String.join(", ", NAMES));
    };
  }

  /** CPU time of all threads of this process, the compiler's and the collector's included. */
  private static long cpuNanos() {
    // Not by a management bean, whose start would count for a good part of a cold run.
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }
}
