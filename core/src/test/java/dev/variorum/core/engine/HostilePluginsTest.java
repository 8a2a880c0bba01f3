package dev.variorum.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.Outcome.Status;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Found;
import dev.variorum.core.setting.Settings;
import dev.variorum.core.text.Span;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that never come back, give too much, or hide what happened to them. */
class HostilePluginsTest {
  @TempDir Path scratch;

  private volatile boolean stopped;

  @AfterEach
  void stop() {
    stopped = true;
  }

  /** Burns time and takes no notice of being asked to end. */
  private void endlessly(CountDownLatch begun) {
    begun.countDown();
    while (!stopped) {
      Thread.onSpinWait();
      Thread.interrupted();
    }
  }

  /** An analyzer that keeps one value a document and does what a test wants with them. */
  private abstract static class Odd<P extends Serializable> implements Analyzer, Analysis<P> {
    @Override
    public dev.variorum.core.analysis.AnalyzerInfo info() {
      return new WordCounts("odd").info();
    }

    @Override
    public Analysis<?> prepare(Settings settings) {
      return this;
    }

    @Override
    public @Nullable P inspect(Document document) throws Exception {
      return null;
    }

    @Override
    public void conclude(Inspections<P> in, AnalysisContext context, FindingSink out)
        throws Exception {}
  }

  private static List<Document> documents(int count) {
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(Document.of("d" + i, "word " + i));
    }
    return all;
  }

  private Report run(List<Document> documents, long budget, Analyzer... analyzers)
      throws Exception {
    return run(documents, budget, scratch, analyzers);
  }

  private static Report run(
      List<Document> documents, long budget, Path temporary, Analyzer... analyzers)
      throws Exception {
    return new Engine(Plugins.of(List.of(analyzers)))
        .run(
            out -> documents.forEach(out::document),
            Stream.of(analyzers).map(a -> new Selection(a.info().id(), Map.of())).toList(),
            RunOptions.builder().threads(2).memoryBudget(budget).temporaryFolder(temporary).build(),
            RunListener.silent());
  }

  /** Runs, interrupts once {@code begun}, and answers how the analyzers ended. */
  private List<Status> interrupted(CountDownLatch begun, Analyzer... analyzers) throws Exception {
    Thread caller = Thread.currentThread();
    Thread interrupter =
        new Thread(
            () -> {
              try {
                begun.await();
                caller.interrupt();
              } catch (InterruptedException e) {
                // The test has ended.
              }
            });
    interrupter.start();
    try (Report report = run(documents(50), 0, analyzers)) {
      assertTrue(Thread.interrupted(), "the caller must learn that it was interrupted");
      return report.outcomes().stream().map(Outcome::status).toList();
    } finally {
      interrupter.join();
      assertEquals(List.of(), left());
    }
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(scratch)) {
      return files.toList();
    }
  }

  @Test
  void inspectThatNeverEndsIsAbandonedWhenTheRunIsCancelled() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Analyzer endless =
        new Odd<String>() {
          @Override
          public String inspect(Document document) {
            endlessly(begun);
            return "";
          }
        };
    assertEquals(
        List.of(Status.CANCELLED, Status.CANCELLED),
        interrupted(begun, endless, new WordCounts("words")));
  }

  @Test
  void concludeThatNeverEndsIsAbandonedWhenTheRunIsCancelled() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Analyzer endless =
        new Odd<String>() {
          @Override
          public void conclude(Inspections<String> in, AnalysisContext context, FindingSink out) {
            endlessly(begun);
          }
        };
    assertEquals(
        List.of(Status.CANCELLED, Status.CANCELLED),
        interrupted(begun, endless, new WordCounts("words")));
  }

  @Test
  void closeThatNeverEndsIsAbandonedWhenTheRunIsCancelled() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Analyzer endless =
        new Odd<String>() {
          @Override
          public void close() {
            endlessly(begun);
          }
        };
    assertEquals(List.of(Status.CONCLUDED), interrupted(begun, endless));
  }

  @Test
  void resultsOfManyMegabytesADocumentPassInBoundedMemory() throws Exception {
    int each = 24 << 20;
    Analyzer large =
        new Odd<byte[]>() {
          @Override
          public byte[] inspect(Document document) {
            byte[] value = new byte[each];
            value[each - 1] = (byte) document.text().length();
            return value;
          }

          @Override
          public void conclude(Inspections<byte[]> in, AnalysisContext context, FindingSink out) {
            long sum = 0;
            for (Inspection<byte[]> one : in) {
              assertEquals(each, one.value().length);
              assertEquals("word " + one.position(), text(context, one));
              sum += one.value()[each - 1];
            }
            byte[] one = in.of(Document.of("d13", "").id());
            assertEquals(7, one == null ? 0 : one[each - 1]);
            out.add(
                Finding.of("count", "Sum " + sum + ".")
                    .evidence("first", Document.of("d0", "").id(), new Span(0, 4))
                    .build());
          }

          private String text(AnalysisContext context, Inspection<byte[]> one) {
            return context.corpus().document(one.document()).text();
          }
        };
    // Held at once, and again as bytes, they would not fit in the heap of a test.
    try (Report report = run(documents(16), 0, large)) {
      assertEquals(List.of(), report.outcomes().get(0).problems());
      try (Stream<Found> all = report.outcomes().get(0).findings().all()) {
        assertEquals("Sum 102.", all.findFirst().orElseThrow().finding().message());
      }
    }
    assertEquals(List.of(), left());
  }

  @Test
  void aHundredThousandFindingsAndProblemsAreKeptAndCounted() throws Exception {
    Analyzer talkative =
        new Odd<String>() {
          @Override
          public void conclude(Inspections<String> in, AnalysisContext context, FindingSink out) {
            for (int i = 0; i < 100_000; i++) {
              out.add(
                  Finding.of("count", "Number " + i + ".")
                      .evidence("first", Document.of("d" + i % 10, "").id(), new Span(0, 4))
                      .build());
              out.add(Problem.warning("d0", "problem " + i));
            }
          }
        };
    try (Report report = run(documents(10), 0, talkative)) {
      Outcome outcome = report.outcomes().get(0);
      assertEquals(Status.CONCLUDED, outcome.status());
      assertEquals(100_000, outcome.findings().count("count"));
      try (Stream<Found> all = outcome.findings().all()) {
        assertEquals(100_000, all.map(Found::id).distinct().count());
      }
      assertEquals(10_001, outcome.problems().size());
      assertEquals(
          "90000 further problems are not listed", outcome.problems().get(10_000).message());
    }
  }

  @Test
  void aValueThatCannotBeStoredLosesItsDocumentAlone() throws Exception {
    class Unstorable implements Serializable {
      private static final long serialVersionUID = 1L;

      private void writeObject(ObjectOutputStream out) throws IOException {
        out.writeInt(1);
        throw new IllegalStateException("refused half-way");
      }
    }
    Analyzer odd =
        new Odd<Serializable>() {
          @Override
          public Serializable inspect(Document document) {
            return document.id().value().equals("d3") ? new Unstorable() : document.text();
          }

          @Override
          public void conclude(
              Inspections<Serializable> in, AnalysisContext context, FindingSink out) {
            for (Inspection<Serializable> one : in) {
              assertEquals("word " + one.position(), one.value());
              out.add(
                  Finding.of("count", "Kept.")
                      .evidence("first", one.document(), new Span(0, 4))
                      .build());
            }
          }
        };
    try (Report report = run(documents(8), 1 << 20, odd)) {
      Outcome outcome = report.outcomes().get(0);
      assertEquals(7, outcome.findings().count("count"), outcome.problems()::toString);
      assertEquals(
          List.of("what odd kept of it cannot be stored: refused half-way (IllegalStateException)"),
          outcome.problems().stream().map(Problem::message).toList());
    }
  }

  @Test
  void memoryThatIsGoneEndsTheRunEvenWhenAnAnalyzerWrapsIt() {
    OutOfMemoryError gone = new OutOfMemoryError("Java heap space");
    Analyzer inspecting =
        new Odd<String>() {
          @Override
          public String inspect(Document document) {
            throw new IllegalStateException(new ExecutionException(gone));
          }
        };
    Analyzer concluding =
        new Odd<String>() {
          @Override
          public void conclude(Inspections<String> in, AnalysisContext context, FindingSink out)
              throws Exception {
            throw new ExecutionException(gone);
          }
        };
    for (Analyzer analyzer : List.of(inspecting, concluding)) {
      Error thrown = assertThrows(Error.class, () -> run(documents(3), 1 << 20, analyzer).close());
      assertSame(gone, thrown);
    }
  }

  @Test
  void aTemporaryFolderThatCannotBeWrittenEndsTheRunInOneLine() {
    Path nowhere = scratch.resolve("missing");
    UncheckedIOException thrown =
        assertThrows(
            UncheckedIOException.class,
            () -> run(documents(3), 0, nowhere, new WordCounts("words")).close());
    assertTrue(
        String.valueOf(thrown.getMessage()).startsWith("temporary files cannot be written: "),
        thrown::toString);
  }

  @Test
  void findingsThatCouldNotBeKeptFailTheAnalyzerEvenWhenItLooksAway() throws Exception {
    Analyzer careless =
        new Odd<String>() {
          @Override
          public void conclude(Inspections<String> in, AnalysisContext context, FindingSink out) {
            for (int i = 0; i < 5000; i++) {
              try {
                out.add(
                    Finding.of("count", "Number " + i + ".")
                        .evidence("first", Document.of("d0", "").id(), new Span(0, 4))
                        .build());
              } catch (UncheckedIOException e) {
                // Looks away.
              }
            }
          }
        };
    // Memory for the texts and the facts and one stretch of findings, and no folder for the rest.
    try (Report report = run(documents(3), 3 << 18, scratch.resolve("missing"), careless)) {
      Outcome outcome = report.outcomes().get(0);
      assertEquals(Status.FAILED, outcome.status());
      String message = outcome.problems().get(0).message();
      assertTrue(message.startsWith("failed: temporary files cannot be written"), message);
      assertEquals(0, outcome.findings().count("count"));
    }
  }
}
