package dev.variorum.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The answers of the benchmarks of whole runs: reading, analysing, reporting. */
class WholeRunBenchmarksTest {
  private static long run(int documents, String analyzers) throws Exception {
    EngineBenchmark benchmark = new EngineBenchmark();
    benchmark.documents = documents;
    benchmark.analyzers = analyzers;
    benchmark.make();
    return benchmark.run();
  }

  @Test
  void theEngineReadsEveryDocumentAndEveryAnalyzerFindsSomething() throws Exception {
    assertEquals(1, run(1, "none"));
    assertEquals(100, run(100, "none"));
    long copies = run(100, "dedupe");
    assertTrue(copies >= 100 + 10, () -> "ten edited copies, " + (copies - 100) + " findings");
    assertTrue(run(100, "sentiment") >= 100 + 50);
    assertTrue(run(100, "claims") > 100);
    // What claims says of copies it says with dedupe only, so the whole is not the sum of the
    // parts.
    assertTrue(run(100, "dedupe+claims+sentiment") > copies);
  }

  @Test
  void reportsAreWrittenAndReadAgain() throws Exception {
    ReportBenchmark benchmark = new ReportBenchmark();
    benchmark.make();
    assertEquals(benchmark.json(), benchmark.json());
    assertTrue(benchmark.json() > 20_000);
    // The page holds the texts, the JSON does not.
    int texts = EngineBenchmark.texts(20).stream().mapToInt(String::length).sum();
    assertTrue(benchmark.html() > texts);
    assertEquals(20, benchmark.read());
    benchmark.close();
  }

  @Test
  void everyFormatGivesTheSameTexts() throws Exception {
    ReadingBenchmark benchmark = new ReadingBenchmark();
    benchmark.write();
    ReadingBenchmark.Read read = new ReadingBenchmark.Read();
    List<String> articles = EngineBenchmark.texts(500);
    long characters = articles.stream().mapToLong(String::length).sum();
    assertEquals(characters, benchmark.texts(read));
    long bytes = articles.stream().mapToLong(a -> a.getBytes(StandardCharsets.UTF_8).length).sum();
    assertEquals(bytes / 1e6, read.megabytes, 1e-9);
    assertEquals(characters, benchmark.jsonLines(read));
    assertEquals(characters, benchmark.table(read));
    // Paragraphs are parted by an empty line.
    long breaks = articles.stream().mapToLong(a -> a.chars().filter(c -> c == '\n').count()).sum();
    assertEquals(characters + breaks, benchmark.pages(read), breaks * 0.1 + 500);
    assertTrue(benchmark.decodeOnly(read) > characters);
    benchmark.delete();
  }
}
