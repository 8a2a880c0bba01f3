package dev.variorum.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AttributionBenchmarkTest {

  @Test
  void everyQuotationIsFound() {
    NewsSentences written = new NewsSentences(20250306);
    written.articles(AttributionBenchmark.ARTICLES, AttributionBenchmark.LENGTH);
    AttributionBenchmark benchmark = new AttributionBenchmark();
    benchmark.texts();
    assertEquals(written.quotations(), benchmark.quotations());
  }
}
