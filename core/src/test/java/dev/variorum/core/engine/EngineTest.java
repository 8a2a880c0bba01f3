package dev.variorum.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.Outcome.Status;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Found;
import dev.variorum.core.setting.Settings;
import dev.variorum.core.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {
  @TempDir Path scratch;

  private static List<Document> corpus(int size, long seed) {
    Random random = new Random(seed);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder text = new StringBuilder();
      int words = random.nextInt(200);
      for (int w = 0; w < words; w++) {
        text.append((char) ('a' + random.nextInt(26)))
            .append(random.nextInt(1000))
            .append(w % 9 == 0 ? "\r\n" : " ");
      }
      if (i % 7 == 0) {
        text.append("\ud800 lone \udc00 and \ud83d\ude00 \u4e2d\u6587");
      }
      documents.add(
          Document.builder("d" + i, text.toString())
              .title("t" + i)
              .label("n", "\ud83d\ude00" + i)
              .build());
    }
    return documents;
  }

  private Report run(List<Document> documents, int threads, long budget, Analyzer... analyzers)
      throws Exception {
    Plugins plugins = Plugins.of(List.of(analyzers));
    List<Selection> selections =
        Stream.of(analyzers).map(a -> new Selection(a.info().id(), Map.of())).toList();
    return new Engine(plugins)
        .run(
            out -> documents.forEach(out::document),
            selections,
            RunOptions.builder()
                .threads(threads)
                .memoryBudget(budget)
                .temporaryFolder(scratch)
                .build(),
            RunListener.silent());
  }

  private static List<String> told(Report report) {
    List<String> told = new ArrayList<>();
    told.add(report.corpus().fingerprint());
    report.documents().forEach(d -> told.add(d.toString()));
    for (Outcome o : report.outcomes()) {
      told.add(o.info().id() + o.status() + o.missing() + o.problems());
      try (Stream<Found> all = o.findings().all()) {
        all.forEach(
            f ->
                told.add(
                    f.id()
                        + f.finding()
                        + f.finding().facts()
                        + f.finding().evidence()
                        + f.shown()));
      }
    }
    return told;
  }

  @Test
  void neitherThreadsNorMemoryShowInTheReport() throws Exception {
    List<Document> documents = corpus(3000, 42);
    try (Report one = run(documents, 1, Long.MAX_VALUE, new WordCounts("words"));
        Report many = run(documents, 7, 0, new WordCounts("words"))) {
      assertEquals(told(one), told(many));
      assertEquals(3000, one.corpus().size());
    }
  }

  @Test
  void textsComeBackAsTheyWereReadAndNothingIsLeftBehind() throws Exception {
    List<Document> documents = corpus(700, 7);
    try (Report report = run(documents, 3, 0, new WordCounts("words"))) {
      assertTrue(
          Files.list(scratch).findAny().isPresent(), "with no memory to use, files are used");
      for (Document d : documents) {
        Document back = report.corpus().document(d.id());
        assertEquals(d.text(), back.text());
        assertEquals(d.labels(), back.labels());
        assertEquals(d.title(), back.title());
      }
    }
    assertEquals(0, Files.list(scratch).count());
  }

  @Test
  void aUnionOfSingleRunsIsWhatARunOfSeveralGives() throws Exception {
    List<Document> documents = corpus(100, 3);
    try (Report both =
            run(documents, 2, 1 << 20, new WordCounts("words"), new WordCounts("again"));
        Report words = run(documents, 2, 1 << 20, new WordCounts("words"));
        Report again = run(documents, 2, 1 << 20, new WordCounts("again"))) {
      List<String> union = new ArrayList<>(told(again));
      List<String> rest = told(words);
      union.addAll(rest.subList(1 + documents.size(), rest.size()));
      assertEquals(union, told(both));
    }
  }

  @Test
  void aDocumentThatMakesOneAnalyzerThrowLosesNothingElse() throws Exception {
    Analyzer picky =
        new WordCounts("picky") {
          @Override
          public Analysis<?> prepare(Settings settings) {
            return new Counting(0) {
              @Override
              public int @Nullable [] inspect(Document document) throws Exception {
                if (document.id().value().equals("d3")) {
                  throw new StackOverflowError();
                }
                if (document.id().value().equals("d4")) {
                  throw new IllegalStateException(
                      "cannot read /home/somebody/secret/d4.txt at Thing@1a2b3c4d");
                }
                return super.inspect(document);
              }
            };
          }
        };
    List<Document> documents = corpus(50, 5);
    try (Report report = run(documents, 2, 1 << 20, picky, new WordCounts("words"))) {
      Outcome outcome = report.outcome("picky").orElseThrow();
      assertEquals(Status.CONCLUDED, outcome.status());
      assertEquals(List.of("d3", "d4"), outcome.problems().stream().map(Problem::input).toList());
      assertEquals(
          "cannot be inspected by picky: cannot read d4.txt at Thing (IllegalStateException)",
          outcome.problems().get(1).message());
      assertEquals(
          report.outcome("words").orElseThrow().findings().count("count") - 2,
          outcome.findings().count("count"));
      assertTrue(report.hasErrors());
    }
  }

  @Test
  void anAnalyzerThatThrowsInConcludeIsAFailedOutcomeAndTheRestConcludes() throws Exception {
    Analyzer broken =
        new WordCounts("broken") {
          @Override
          public Analysis<?> prepare(Settings settings) {
            return new Counting(0) {
              @Override
              public void conclude(Inspections<int[]> in, AnalysisContext context, FindingSink out)
                  throws Exception {
                super.conclude(in, context, out);
                throw new NoClassDefFoundError("some/Missing");
              }
            };
          }
        };
    try (Report report = run(corpus(20, 1), 2, 1 << 20, broken, new WordCounts("words"))) {
      Outcome outcome = report.outcome("broken").orElseThrow();
      assertEquals(Status.FAILED, outcome.status());
      assertEquals(0, outcome.findings().all().count());
      assertEquals(Status.CONCLUDED, report.outcome("words").orElseThrow().status());
    }
  }

  @Test
  void undeclaredKindsAndSpansOutsideTheTextFailTheAnalyzer() throws Exception {
    for (Finding wrong :
        List.of(
            Finding.of("other", "x")
                .evidence("first", Document.of("d1", "").id(), new Span(0, 0))
                .build(),
            Finding.of("count", "x")
                .evidence("last", Document.of("d1", "").id(), new Span(0, 0))
                .build(),
            Finding.of("count", "x")
                .evidence("first", Document.of("d1", "").id(), new Span(0, 99999))
                .build(),
            Finding.of("count", "x")
                .evidence("first", Document.of("nobody", "").id(), new Span(0, 0))
                .build(),
            Finding.of("count", "x")
                .evidence("first", Document.of("d1", "").id(), new Span(0, 0))
                .fact("words", "many")
                .build())) {
      Analyzer analyzer =
          new WordCounts("wrong") {
            @Override
            public Analysis<?> prepare(Settings settings) {
              return new Counting(0) {
                @Override
                public void conclude(
                    Inspections<int[]> in, AnalysisContext context, FindingSink out) {
                  out.add(wrong);
                }
              };
            }
          };
      try (Report report = run(corpus(3, 1), 1, 1 << 20, analyzer)) {
        assertEquals(Status.FAILED, report.outcomes().get(0).status(), wrong.toString());
      }
    }
  }

  @Test
  void usesOrderConclusionsAndAMissingOneIsStated() throws Exception {
    List<String> seen = new ArrayList<>();
    Analyzer second =
        new WordCounts("a-second") {
          @Override
          public AnalyzerInfo info() {
            return AnalyzerInfo.builder("a-second")
                .uses("z-first", "absent")
                .kinds(super.info().kinds().get(0))
                .settings(LEAST)
                .build();
          }

          @Override
          public Analysis<?> prepare(Settings settings) {
            return new Counting(0) {
              @Override
              public void conclude(
                  Inspections<int[]> in, AnalysisContext context, FindingSink out) {
                seen.add(
                    "first found " + context.findingsOf("z-first").orElseThrow().count("count"));
                seen.add("absent " + context.findingsOf("absent").isPresent());
                assertThrows(IllegalArgumentException.class, () -> context.findingsOf("words"));
              }
            };
          }
        };
    try (Report report =
        run(List.of(Document.of("x", "one two")), 1, 1 << 20, second, new WordCounts("z-first"))) {
      assertEquals(
          List.of("z-first", "a-second"),
          report.outcomes().stream().map(o -> o.info().id()).toList());
      assertEquals(List.of("first found 1", "absent false"), seen);
      assertEquals(List.of("absent"), report.outcome("a-second").orElseThrow().missing());
    }
  }

  @Test
  void aSecondDocumentWithAnIdIsRefusedAndSaid() throws Exception {
    try (Report report =
        run(
            List.of(Document.of("x", "one"), Document.of("x", "two"), Document.of("y", " ")),
            1,
            0,
            new WordCounts("words"))) {
      assertEquals(2, report.corpus().size());
      assertEquals("one", report.corpus().document(Document.of("x", "").id()).text());
      assertEquals(
          List.of(Problem.Severity.ERROR, Problem.Severity.WARNING),
          report.problems().stream().map(Problem::severity).toList());
    }
  }

  @Test
  void anInterruptEndsReadingAndConcludingAndIsToldInTheReport() throws Exception {
    CountDownLatch concluding = new CountDownLatch(1);
    Analyzer endless =
        new WordCounts("endless") {
          @Override
          public Analysis<?> prepare(Settings settings) {
            return new Counting(0) {
              @Override
              public void conclude(
                  Inspections<int[]> in, AnalysisContext context, FindingSink out) {
                concluding.countDown();
                while (true) {
                  context.checkCancelled();
                  Thread.onSpinWait();
                }
              }
            };
          }
        };
    Thread caller = Thread.currentThread();
    Thread interrupter =
        new Thread(
            () -> {
              try {
                concluding.await();
              } catch (InterruptedException e) {
                return;
              }
              caller.interrupt();
            });
    interrupter.start();
    try (Report report = run(corpus(10, 1), 2, 0, endless, new WordCounts("words"))) {
      assertTrue(Thread.interrupted());
      assertEquals(
          List.of(Status.CANCELLED, Status.CANCELLED),
          report.outcomes().stream().map(Outcome::status).toList());
      assertEquals(10, report.corpus().size());
      assertFalse(report.corpus().fingerprint().isEmpty());
    }
    interrupter.join();
    assertEquals(0, Files.list(scratch).count());
  }

  @Test
  void aFindingKeepsItsIdWhenOtherDocumentsJoinAndEqualOnesAreNumbered() throws Exception {
    List<Document> few = List.of(Document.of("a", "alpha beta"), Document.of("b", "gamma"));
    List<Document> more = List.of(Document.of("0", "zero"), few.get(0), few.get(1));
    try (Report before = run(few, 1, 0, new WordCounts("words"));
        Report after = run(more, 1, 0, new WordCounts("words"))) {
      List<String> old = before.outcomes().get(0).findings().all().map(Found::id).toList();
      List<String> now = after.outcomes().get(0).findings().all().map(Found::id).toList();
      assertEquals(old, now.subList(1, 3));
      assertTrue(old.get(0).matches("words-[0-9a-z]{16}"), old.get(0));
    }
  }

  @Test
  void wrongSelectionsAreRefusedInOneLineThatHelps() {
    RunException e =
        assertThrows(
            RunException.class,
            () ->
                new Engine(Plugins.of(List.of(new WordCounts("words"))))
                    .run(
                        out -> {},
                        List.of(new Selection("wrods", Map.of())),
                        RunOptions.builder().temporaryFolder(scratch).build(),
                        RunListener.silent()));
    assertEquals(
        "there is no analyzer 'wrods'; did you mean words?; analyzers: words", e.getMessage());
  }
}
