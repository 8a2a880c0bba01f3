package dev.variorum.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
  @Test
  void countsTiesHalf() {
    assertEquals(1, Ranking.auc(List.of(2.0, 3.0), List.of(0.0, 1.0)));
    assertEquals(0, Ranking.auc(List.of(0.0), List.of(1.0, 2.0)));
    assertEquals(0.5, Ranking.auc(List.of(1.0), List.of(1.0, 1.0)));
    assertEquals(0.625, Ranking.auc(List.of(1.0, 2.0), List.of(1.0, 1.5)));
  }
}
