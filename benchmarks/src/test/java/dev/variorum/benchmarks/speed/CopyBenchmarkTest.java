package dev.variorum.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CopyBenchmarkTest {
  @Test
  void whatIsMeasuredIsRight() {
    CopyBenchmark benchmark = new CopyBenchmark();
    benchmark.prepare();
    assertEquals(116, benchmark.shingle().length);
    assertEquals(32, benchmark.sketch().length);
    assertEquals(2000 * 120, benchmark.fingerprints());
    int candidates = benchmark.band();
    assertTrue(candidates > 60 && candidates < 500, "candidates " + candidates);
    assertTrue(benchmark.verify() > 0.3 && benchmark.verify() <= 1);
    assertTrue(benchmark.winnow().length > 20);
    int groups = benchmark.group();
    assertTrue(groups > 60 && groups <= 100, "groups " + groups);
    assertTrue(!benchmark.passages().isEmpty());
  }
}
