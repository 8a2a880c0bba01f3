package dev.variorum.benchmarks.peers;

import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.variorum.benchmarks.quality.LabelledFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * {@code PeerRun CONTESTANT corpus.jsonl(.gz) pairs.tsv [ROUNDS]}: the first round is a cold process,
 * the last a warm one. All contestants use one thread.
 */
public final class PeerRun {
  private PeerRun() {}

  public static void main(String[] words) throws IOException {
    Contestant contestant = contestant(words[0]);
    Set<Long> gold = new HashSet<>();
    for (Map<String, String> row : LabelledFiles.table(Path.of(words[2]))) {
      long a = Long.parseLong(row.getOrDefault("line_a", "-1"));
      long b = Long.parseLong(row.getOrDefault("line_b", "-1"));
      gold.add(Math.min(a, b) << 32 | Math.max(a, b));
    }
    int rounds = words.length > 3 ? Integer.parseInt(words[3]) : 1;
    for (int round = 1; round <= rounds; round++) {
      long wall = System.nanoTime();
      long cpu = cpuNanos();
      List<String> texts = read(Path.of(words[1]));
      long readCpu = cpuNanos() - cpu;
      Set<Long> found = new HashSet<>();
      int groups = contestant.group(texts, found::add);
      cpu = cpuNanos() - cpu;
      wall = System.nanoTime() - wall;
      long hits = found.stream().filter(gold::contains).count();
      System.out.printf(
          Locale.ROOT,
          "%s round %d cpu_s %.2f of_which_reading %.2f wall_s %.2f groups %d pairs %d recall %.4f%n",
          words[0],
          round,
          cpu / 1e9,
          readCpu / 1e9,
          wall / 1e9,
          groups,
          found.size(),
          (double) hits / gold.size());
    }
  }

  private static Contestant contestant(String name) {
    int values = Banding.BANDS * Banding.ROWS;
    return switch (name) {
      case "variorum" -> new Ours();
      case "hash4j-superminhash" -> new Hash4j(SimilarityHashing.superMinHash(values, 32), false);
      case "hash4j-minhash" -> new Hash4j(SimilarityHashing.minHash(values, 32), false);
      case "hash4j-documented" -> new Hash4j(SimilarityHashing.superMinHash(values, 32), true);
      default ->
          throw new IllegalArgumentException(
              "contestants: variorum, hash4j-superminhash, hash4j-minhash, hash4j-documented");
    };
  }

  /** CPU time of all threads of this process, the compiler's and the collector's included. */
  private static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static List<String> read(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (InputStream in = open(file);
        JsonParser parser = new JsonFactory().createParser(in)) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        if (t == JsonToken.FIELD_NAME && "text".equals(parser.currentName())) {
          parser.nextToken();
          texts.add(parser.getText());
        }
      }
    }
    return texts;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }
}
