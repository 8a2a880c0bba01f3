package dev.variorum.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.benchmarks.speed.TextLayerBenchmark.Scanned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextLayerBenchmarkTest {
  private static long count(List<String> texts, String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return texts.stream().mapToLong(text -> compiled.matcher(text).results().count()).sum();
  }

  @Test
  void everyBenchmarkGivesTheRightAnswer() throws IOException {
    TextLayerBenchmark benchmark = new TextLayerBenchmark();
    benchmark.texts();
    List<String> texts = new ZipfProse(20250306).articles(500, 4000);
    Scanned scanned = new Scanned();
    assertEquals(count(texts, "[\\p{L}\\p{N}]+"), benchmark.tokens(scanned));
    assertEquals(benchmark.tokens(scanned), benchmark.wordHashes(scanned));
    long quotations = count(texts, "\u201C[^\u201D]+\u201D");
    assertEquals(quotations, benchmark.quotations(scanned));
    long furniture = count(texts, "(?m)^(Share|By|Read next|Sign up|Advertisement).*$");
    assertEquals(furniture, benchmark.sections(scanned), furniture * 0.02);
    // Every sentence of the prose ends with a stop; every line of furniture is one, too.
    long stops = count(texts, "\\.(?=\\s)");
    assertEquals(stops + furniture, benchmark.sentences(scanned), stops * 0.02);
    assertEquals(0, benchmark.encodingAccidents(scanned));
    assertTrue(benchmark.names(scanned) > stops / 2);
    assertTrue(benchmark.terms(scanned) > benchmark.tokens(scanned));
    assertEquals(
        10 * texts.stream().mapToLong(String::length).sum() / 1e6, scanned.megabytes, 1e-6);
  }

  @Test
  void theProseIsTheSameEveryTime() {
    assertEquals(new ZipfProse(1).articles(3, 500), new ZipfProse(1).articles(3, 500));
  }

  @Test
  void aFileOfTextsCanBeGiven(@TempDir Path dir) throws IOException {
    TextLayerBenchmark benchmark = new TextLayerBenchmark();
    benchmark.file = Files.writeString(dir.resolve("t.txt"), "One two.\nThree.\n").toString();
    benchmark.texts();
    assertEquals(3, benchmark.tokens(new Scanned()));
  }
}
