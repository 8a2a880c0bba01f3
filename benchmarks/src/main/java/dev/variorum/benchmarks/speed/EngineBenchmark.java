package dev.variorum.benchmarks.speed;

import dev.variorum.benchmarks.growth.SyntheticText;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunException;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.core.engine.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a run takes over 1, 100 and 10,000 documents: by the engine alone, by each analyzer, and by all three, outputs not written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EngineBenchmark {
  private static final int CHARACTERS = 1500;

  /** How many documents are analysed; every tenth is an edited copy. */
  @Param({"1", "100", "10000"})
  public int documents = 1;

  /** Analyzer ids, parted by {@code +}; none for the engine alone. */
  @Param({"none", "dedupe", "claims", "sentiment", "dedupe+claims+sentiment"})
  public String analyzers = "none";

  private Plugins plugins = Plugins.of(List.of());
  private List<String> texts = List.of();

  @Setup
  public void make() throws RunException {
    plugins = Plugins.load(EngineBenchmark.class.getClassLoader(), List.of());
    texts = texts(documents);
  }

  /** Made-up articles of about 1,500 characters. */
  static List<String> texts(int documents) {
    SyntheticText prose = new SyntheticText(20250306, 50_000);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      texts.add(i % 10 == 9 ? prose.edited(texts.get(i - 3), 0.02) : prose.text(CHARACTERS));
    }
    return texts;
  }

  /** A report over the texts. */
  static Report report(Plugins plugins, List<String> texts, String analyzers) throws Exception {
    List<Selection> selections =
        analyzers.equals("none")
            ? List.of()
            : Arrays.stream(analyzers.split("\\+")).map(id -> new Selection(id, Map.of())).toList();
    return new Engine(plugins)
        .run(
            sink -> {
              for (int i = 0; i < texts.size(); i++) {
                sink.document(Document.of("d" + i, texts.get(i)));
              }
            },
            selections,
            RunOptions.builder().build(),
            RunListener.silent());
  }

  /** The number of documents read and of findings made. */
  @Benchmark
  public long run() throws Exception {
    try (Report report = report(plugins, texts, analyzers)) {
      return report.corpus().size()
          + report.outcomes().stream()
              .mapToLong(
                  o -> o.info().kinds().stream().mapToLong(k -> o.findings().count(k.id())).sum())
              .sum();
    }
  }
}
