package dev.variorum.benchmarks.speed;

import dev.variorum.claims.ClaimsAnalyzer;
import dev.variorum.claims.alignment.Cast;
import dev.variorum.claims.alignment.Ledger;
import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.date.Dates;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.frame.Frames;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quantity.Quantities;
import dev.variorum.claims.quotation.Attributions;
import dev.variorum.claims.verdict.Concordance;
import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.setting.Settings;
import dev.variorum.core.text.NameAliases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * How many sentences a second one core reads for all that claims looks for, and how many articles a
 * second it sets against each other.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ClaimsBenchmark {
  static final int ARTICLES = 200;
  static final int LENGTH = 30;

  /** Articles of thirty sentences. */
  @State(Scope.Thread)
  public static class Prose {
    private List<String> texts = List.of();
    private @Nullable Analysis<?> claims;

    @Setup
    public void make() throws Exception {
      texts = new NewsSentences(20250306).articles(ARTICLES, LENGTH);
      ClaimsAnalyzer analyzer = new ClaimsAnalyzer();
      claims = analyzer.prepare(Settings.parse("claims", analyzer.info().settings(), Map.of()));
    }
  }

  /** What was read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public long sentences;
  }

  /** The number of articles in which something was found. */
  @Benchmark
  public int documents(Prose prose, Read read) throws Exception {
    Analysis<?> claims = Objects.requireNonNull(prose.claims);
    int found = 0;
    for (String text : prose.texts) {
      found += claims.inspect(Document.of("a", text)) == null ? 0 : 1;
    }
    read.sentences += (long) ARTICLES * LENGTH;
    return found;
  }

  /** The statements of articles that share their facts. */
  @State(Scope.Thread)
  public static class Statements {
    @Param({"1000", "10000"})
    public int articles = 1000;

    private List<Witness> witnesses = List.of();

    @Setup
    public void make() {
      witnesses = new ArrayList<>();
      List<String> texts = new SharedFacts(articles, 20250306).texts();
      for (int t = 0; t < texts.size(); t++) {
        Document document = Document.of("a" + t, texts.get(t));
        Words words = new Words(document);
        List<Frame> frames =
            Frames.scan(
                words, Quantities.scan(document), Dates.scan(document), Attributions.scan(words));
        Ledger ledger = Ledger.of(frames, new int[0]);
        for (Frame frame : frames) {
          String subject = NameAliases.key(frame.subject());
          witnesses.add(
              new Witness(
                  t,
                  frame,
                  subject,
                  "",
                  Set.of(subject),
                  Set.of(),
                  new Cast(Map.of(subject, 1)),
                  new int[0],
                  ledger));
        }
      }
    }
  }

  /** All statements of a corpus set against each other. */
  @Benchmark
  public Concordance align(Statements statements) {
    return Concordance.of(statements.witnesses);
  }
}
