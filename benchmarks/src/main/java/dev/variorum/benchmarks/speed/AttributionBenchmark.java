package dev.variorum.benchmarks.speed;

import dev.variorum.claims.quotation.Attribution;
import dev.variorum.claims.quotation.Attributions;
import dev.variorum.core.corpus.Document;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many articles of thirty sentences a second one core reads for quotations and indirect speech
 * with their speakers; terms and sentences are scanned each time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AttributionBenchmark {
  static final int ARTICLES = 200;
  static final int LENGTH = 30;

  private List<String> texts = List.of();

  @Setup
  public void texts() {
    texts = new NewsSentences(20250306).articles(ARTICLES, LENGTH);
  }

  /** The number of quotations that are speech. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int quotations() {
    int quotations = 0;
    for (String text : texts) {
      for (Attribution a : Attributions.scan(Document.of("a", text))) {
        quotations += a.type() == Attribution.Type.DIRECT ? 1 : 0;
      }
    }
    return quotations;
  }
}
