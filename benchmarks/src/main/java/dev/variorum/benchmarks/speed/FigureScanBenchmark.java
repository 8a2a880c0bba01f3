package dev.variorum.benchmarks.speed;

import dev.variorum.claims.checkworthiness.CheckWorthiness;
import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.date.Dates;
import dev.variorum.claims.quantity.Quantities;
import dev.variorum.claims.quantity.Quantity;
import dev.variorum.core.corpus.Document;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many sentences a second one core reads for dates, for quantities with the dates they leave
 * out, and for check-worthiness with both; terms and sentences of the text are scanned each time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FigureScanBenchmark {
  private static final int ARTICLES = 200;
  private static final int LENGTH = 30;

  private List<String> texts = List.of();
  private int sentences;

  /** Sentences scanned. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Scanned {
    public long sentences;

    @Setup(Level.Iteration)
    public void reset() {
      sentences = 0;
    }
  }

  @Setup
  public void texts() {
    NewsSentences news = new NewsSentences(20250306);
    texts = news.articles(ARTICLES, LENGTH);
    sentences = news.sentences();
  }

  private int all(Scanned scanned, ToIntFunction<Document> scan) {
    int answer = 0;
    for (String text : texts) {
      answer += scan.applyAsInt(Document.of("a", text));
    }
    scanned.sentences += sentences;
    return answer;
  }

  @Benchmark
  public int dates(Scanned scanned) {
    return all(scanned, document -> Dates.scan(document).size());
  }

  @Benchmark
  public int quantities(Scanned scanned) {
    return all(scanned, document -> Quantities.scan(document).size());
  }

  @Benchmark
  public int checkWorthiness(Scanned scanned) {
    return all(
        scanned,
        document -> {
          List<DateMention> dates = Dates.scan(document);
          List<Quantity> quantities = Quantities.scan(document, dates);
          int worthy = 0;
          for (double score : CheckWorthiness.scores(document, quantities, dates)) {
            worthy += score >= CheckWorthiness.THRESHOLD ? 1 : 0;
          }
          return worthy;
        });
  }
}
