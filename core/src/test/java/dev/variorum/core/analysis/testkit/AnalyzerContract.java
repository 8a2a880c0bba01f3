package dev.variorum.core.analysis.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.analysis.testkit.ContractRun.Result;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.Problem.Severity;
import dev.variorum.core.engine.Outcome.Status;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Found;
import dev.variorum.core.setting.Setting;
import dev.variorum.core.setting.Settings;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The laws of an {@link Analyzer}: to be extended by a test class, which then runs them.
 *
 * <pre>{@code
 * class ReadabilityAnalyzerTest extends AnalyzerContract {
 *   @Override protected Analyzer analyzer() { return new ReadabilityAnalyzer(); }
 *   @Override protected List<Document> example() { return List.of(Document.of("a", "Text.")); }
 * }
 * }</pre>
 */
public abstract class AnalyzerContract {
  /** A longer string among what is kept of a document is a part of its text. */
  private static final int SHORT_STRING = 1000;

  private static final Pattern INSIDES =
      Pattern.compile("@[0-9a-f]{6,8}\\b|\\b(?:java|dev\\.variorum)(?:\\.\\w+)+|\\w+Exception\\b");

  /** A new analyzer. */
  protected abstract Analyzer analyzer();

  /** Documents in which it finds something with the settings of {@link #settings}. */
  protected abstract List<Document> example();

  /** Settings that the example needs; none unless overridden. */
  protected Map<String, String> settings() {
    return Map.of();
  }

  private Result run(List<Document> documents) {
    return new ContractRun(documents).of(settings(), analyzer());
  }

  private static void assertConcluded(Result result) {
    assertEquals(Status.CONCLUDED, result.outcome.status(), () -> "" + result.outcome.problems());
    for (Problem problem : result.outcome.problems()) {
      assertFalse(problem.severity() == Severity.ERROR, problem::toString);
    }
  }

  @Test
  protected final void saysWhatItIsAndAlwaysTheSame() {
    Analyzer one = analyzer();
    AnalyzerInfo info = one.info();
    assertFalse(info.title().isBlank(), "the title is empty");
    assertFalse(info.summary().isBlank(), "the summary is empty");
    assertFalse(info.version().isBlank(), "the version is empty");
    assertFalse(info.uses().contains(info.id()), "it uses itself");
    for (FindingKind kind : info.kinds()) {
      assertFalse(kind.title().isBlank(), () -> "kind " + kind.id() + " has no title");
      assertFalse(kind.explanation().isBlank(), () -> "kind " + kind.id() + " is not explained");
      kind.roles().forEach(r -> assertFalse(r.help().isBlank(), () -> "role " + r.name()));
      kind.facts().forEach(f -> assertFalse(f.help().isBlank(), () -> "fact " + f.name()));
    }
    assertEquals(described(info), described(one.info()), "info() changes");
    assertEquals(described(info), described(analyzer().info()), "info() differs between two");
  }

  private static String described(AnalyzerInfo info) {
    List<String> kinds = new ArrayList<>();
    for (FindingKind kind : info.kinds()) {
      kinds.add(kind.id() + kind.title() + kind.explanation() + kind.roles() + kind.facts());
    }
    return info.id()
        + info.version()
        + info.title()
        + info.summary()
        + info.settings()
        + info.uses()
        + info.reproducible()
        + kinds;
  }

  @Test
  protected final void everyDefaultMayBeGivenAndChangesNothing() throws Exception {
    Analyzer analyzer = analyzer();
    List<Setting<?>> settings = analyzer.info().settings();
    analyzer.prepare(Settings.defaults(settings)).close();
    analyzer.prepare(Settings.defaults(settings)).close();
    List<String> byDefault = new ContractRun(example()).of(Map.of(), analyzer()).lines;
    for (Setting<?> setting : settings) {
      Map<String, String> given = Map.of(setting.name(), String.valueOf(setting.fallback()));
      Result result = new ContractRun(example()).of(given, analyzer());
      assertConcluded(result);
      assertEquals(byDefault, result.lines, () -> "the default of " + setting.name() + ", given");
    }
  }

  @Test
  protected final void concludesOverNothing() {
    assertConcluded(run(List.of()));
    assertConcluded(run(List.of(Document.of("empty", ""))));
  }

  @Test
  protected final void findsSomethingInTheExample() {
    Result result = run(example());
    assertConcluded(result);
    assertFalse(result.found.isEmpty(), "nothing was found in the example");
    for (Found found : result.found) {
      String message = found.finding().message();
      assertFalse(message.isBlank(), "a finding says nothing");
      assertEquals(1, message.lines().count(), () -> "not one line: " + message);
      assertFalse(INSIDES.matcher(message).find(), () -> "names its own insides: " + message);
      for (Evidence evidence : found.finding().evidence()) {
        assertFalse(evidence.span().isEmpty(), () -> "evidence of no words: " + message);
      }
    }
  }

  @Test
  protected final void takesOddDocuments() {
    assertConcluded(run(OddDocuments.all()));
  }

  @Test
  protected final void takesAnyUnicode() {
    assertConcluded(run(OddDocuments.random()));
  }

  @Test
  protected final void theNumberOfThreadsDoesNotShow() {
    if (analyzer().info().reproducible()) {
      List<Document> documents = manyDocuments();
      List<String> one = new ContractRun(documents).threads(1).of(settings(), analyzer()).lines;
      for (int threads : new int[] {8, 3}) {
        ContractRun run = new ContractRun(documents).threads(threads);
        assertEquals(one, run.of(settings(), analyzer()).lines, () -> threads + " threads");
      }
    }
  }

  @Test
  protected final void aSecondRunGivesTheSame() {
    if (analyzer().info().reproducible()) {
      Analyzer analyzer = analyzer();
      List<String> first = new ContractRun(example()).of(settings(), analyzer).lines;
      new ContractRun(OddDocuments.random()).of(settings(), analyzer);
      assertEquals(first, new ContractRun(example()).of(settings(), analyzer).lines);
    }
  }

  private List<Document> manyDocuments() {
    List<Document> documents = new ArrayList<>(example());
    documents.addAll(OddDocuments.random());
    return documents;
  }

  @Test
  protected final void onlyWhatInspectReturnedPasses() {
    if (analyzer().info().reproducible()) {
      List<String> plain = run(manyDocuments()).lines;
      // Another instance concludes than the one that inspected.
      Result apart = new ContractRun(manyDocuments()).of(settings(), new Wrapped(analyzer()));
      assertEquals(plain, apart.lines, "something else than the inspections was passed");
      Result spilled = new ContractRun(manyDocuments()).withoutMemory().of(settings(), analyzer());
      assertEquals(plain, spilled.lines, "memory shows in the result");
    }
  }

  @Test
  protected final void keepsNoTexts() {
    List<Document> documents = new ArrayList<>();
    for (Document document : example()) {
      String text = (document.text() + "\n\n").repeat(1 + 4000 / (document.text().length() + 1));
      documents.add(Document.of(document.id().value(), text));
    }
    Analyzer watched =
        new Wrapped(analyzer()) {
          @Override
          void kept(Document document, @Nullable Serializable value) throws Exception {
            try (ObjectOutputStream out = new LongStrings()) {
              out.writeObject(value);
            }
          }
        };
    assertConcluded(new ContractRun(documents).of(settings(), watched));
  }

  /** Refuses strings that are long enough to be parts of a text. */
  private static final class LongStrings extends ObjectOutputStream {
    LongStrings() throws IOException {
      super(OutputStream.nullOutputStream());
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) throws IOException {
      if (object instanceof String s && s.length() > SHORT_STRING) {
        throw new IOException("a string of " + s.length() + " characters is kept of a document");
      }
      return object;
    }
  }

  @Test
  protected final void endsWhenTheRunIsCancelled() {
    AtomicBoolean asked = new AtomicBoolean();
    AtomicBoolean wentOn = new AtomicBoolean();
    Analyzer cancelled =
        new Wrapped(analyzer()) {
          @Override
          AnalysisContext context(AnalysisContext context) {
            return new CancelledContext(context, asked);
          }

          @Override
          void concluded() {
            wentOn.set(asked.get());
          }
        };
    Result result = new ContractRun(example()).of(settings(), cancelled);
    assertFalse(wentOn.get(), "checkCancelled threw, and conclude went on");
    if (asked.get()) {
      String reason = result.outcome.problems().toString();
      assertTrue(reason.contains(CancelledContext.WORDS), () -> "hid the cancellation: " + reason);
    }
  }

  @Test
  protected final void doesWithoutTheAnalyzersItUses() {
    for (String used : analyzer().info().uses()) {
      Result result = run(example());
      assertConcluded(result);
      assertTrue(
          result.outcome.missing().contains(used), () -> used + " is not said to be missing");
      Analyzer failing =
          new Analyzer() {
            @Override
            public AnalyzerInfo info() {
              return AnalyzerInfo.builder(used).build();
            }

            @Override
            public Analysis<?> prepare(Settings settings) {
              return new FailingAnalysis();
            }
          };
      assertConcluded(new ContractRun(example()).of(settings(), analyzer(), failing));
    }
  }

  /** Fails at the end. */
  private static final class FailingAnalysis implements Analysis<String> {
    @Override
    public String inspect(Document document) {
      return "";
    }

    @Override
    public void conclude(
        dev.variorum.core.analysis.Inspections<String> in,
        AnalysisContext context,
        dev.variorum.core.analysis.FindingSink out) {
      throw new CancellationException("meant to fail");
    }
  }
}
