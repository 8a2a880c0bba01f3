package dev.variorum.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToneBenchmarkTest {
  @TempDir Path folder;

  @Test
  void theBenchmarkReadsTones() throws IOException {
    ToneBenchmark benchmark = new ToneBenchmark();
    benchmark.file =
        Files.writeString(
                folder.resolve("some.tsv"), "1\tA splendid day.\n2\tA superb, wonderful plan.\n")
            .toString();
    benchmark.load();
    ToneBenchmark.Read read = new ToneBenchmark.Read();
    double praise = benchmark.score(read);
    assertTrue(praise > 0.2, () -> "" + praise);
    assertEquals(2, read.sentences);
    assertEquals(
        benchmark.reader().score("A splendid day."),
        praise - benchmark.reader().score("A superb, wonderful plan."),
        1e-12);
  }

  @Test
  void madeUpProseHasSentences() throws IOException {
    ToneBenchmark benchmark = new ToneBenchmark();
    benchmark.load();
    ToneBenchmark.Read read = new ToneBenchmark.Read();
    benchmark.score(read);
    assertTrue(read.sentences > 500);
  }
}
