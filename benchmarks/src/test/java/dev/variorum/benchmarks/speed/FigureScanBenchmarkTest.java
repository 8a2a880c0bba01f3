package dev.variorum.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FigureScanBenchmarkTest {

  @Test
  void theBenchmarkFindsWhatWasWritten() {
    NewsSentences written = new NewsSentences(20250306);
    written.articles(200, 30);
    FigureScanBenchmark benchmark = new FigureScanBenchmark();
    benchmark.texts();
    FigureScanBenchmark.Scanned scanned = new FigureScanBenchmark.Scanned();
    assertEquals(written.days(), benchmark.dates(scanned));
    assertEquals(written.quantities(), benchmark.quantities(scanned));
    int worthy = benchmark.checkWorthiness(scanned);
    assertTrue(worthy > 0 && worthy < written.sentences());
    assertEquals(3L * written.sentences(), scanned.sentences);
  }
}
