package dev.variorum.core.engine;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.Outcome.Status;
import dev.variorum.core.engine.store.DocumentStore;
import dev.variorum.core.engine.store.FindingStore;
import dev.variorum.core.engine.store.MemoryBudget;
import dev.variorum.core.engine.store.ScratchFolder;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Findings;
import dev.variorum.core.finding.Found;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Has the analyzers conclude, one after the other, each on a thread of its own that can be
 * abandoned.
 */
final class Conclusions {
  /** How long a cancelled conclude may take to notice. */
  private static final long PATIENCE_MILLIS = 250;

  private final DocumentStore documents;
  private final ScratchFolder scratch;
  private final MemoryBudget budget;
  private final ExecutorService workers;
  private final RunOptions options;
  private final RunListener listener;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final Map<String, Findings> concluded = new LinkedHashMap<>();

  Conclusions(
      DocumentStore documents,
      ScratchFolder scratch,
      MemoryBudget budget,
      ExecutorService workers,
      RunOptions options,
      RunListener listener) {
    this.documents = documents;
    this.scratch = scratch;
    this.budget = budget;
    this.workers = workers;
    this.options = options;
    this.listener = listener;
  }

  /** Ends every analyzer that has not yet concluded as cancelled. */
  void cancel() {
    cancelled.set(true);
  }

  Outcome conclude(AnalyzerRun run) {
    long started = System.nanoTime();
    List<String> missing =
        run.info().uses().stream().filter(id -> !concluded.containsKey(id)).toList();
    List<Problem> problems = new ArrayList<>(run.documentProblems());
    try {
      if (cancelled.get()) {
        return ended(run, Status.CANCELLED, missing, problems, new Nothing());
      }
      if (documents.size() > 0 && run.failedDocuments() == documents.size()) {
        problems.add(0, Problem.error(run.id(), "no document could be inspected"));
        return ended(run, Status.FAILED, missing, problems, new Nothing());
      }
      AtomicReference<@Nullable FindingStore> store = new AtomicReference<>();
      Throwable thrown = runApart(run, store);
      FindingStore findings = store.get();
      if (cancelled.get()) {
        return ended(run, Status.CANCELLED, missing, problems, new Nothing());
      }
      if (thrown == null && findings != null) {
        thrown = sealed(findings);
      }
      if (thrown != null || findings == null) {
        LoggerFactory.getLogger(Conclusions.class).debug("{} failed to conclude", run.id(), thrown);
        String reason = thrown == null ? "it stopped" : Faults.describe(thrown);
        problems.add(0, Problem.error(run.id(), "failed: " + reason));
        return ended(run, Status.FAILED, missing, problems, new Nothing());
      }
      problems.addAll(findings.problems());
      concluded.put(run.id(), findings);
      return ended(run, Status.CONCLUDED, missing, problems, findings);
    } finally {
      run.blocks().drop();
      listener.ended(
          run.id(),
          Duration.ofNanos(run.inspectingNanos()),
          Duration.ofNanos(System.nanoTime() - started));
    }
  }

  /** What kept the findings from being whole, for an analyzer may have caught what it was told. */
  private static @Nullable Throwable sealed(FindingStore findings) {
    try {
      findings.seal();
      return null;
    } catch (UncheckedIOException e) {
      return e;
    }
  }

  private static Outcome ended(
      AnalyzerRun run,
      Status status,
      List<String> missing,
      List<Problem> problems,
      Findings findings) {
    return new Outcome(
        run.info(), run.settings(), status, missing, List.copyOf(problems), findings);
  }

  /**
   * Runs conclude on its own daemon thread; answers what it threw. Errors that end a run are thrown
   * on.
   */
  private @Nullable Throwable runApart(
      AnalyzerRun run, AtomicReference<@Nullable FindingStore> store) {
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                FindingStore own = new FindingStore(run.info(), documents, scratch, budget);
                store.set(own);
                concludeNow(run, run.analysis(), own);
              } catch (Throwable e) {
                thrown.set(e);
              }
            },
            "variorum-conclude-" + run.id());
    thread.setDaemon(true);
    thread.setContextClassLoader(run.loader());
    thread.start();
    waitFor(thread);
    Throwable e = thrown.get();
    // What an analyzer throws once a run is cancelled counts as cancelled.
    if (e != null && !cancelled.get()) {
      Faults.throwIfFatal(e);
      if (e instanceof Error error
          && !(e instanceof LinkageError)
          && !(e instanceof AssertionError)
          && !(e instanceof StackOverflowError)) {
        throw error;
      }
    }
    return e;
  }

  private <P extends Serializable> void concludeNow(
      AnalyzerRun run, Analysis<P> analysis, FindingStore out) throws Exception {
    Inspections<P> in = run.blocks().inspections(documents, run.loader());
    analysis.conclude(
        in,
        new ConcludeContext(
            run, documents, concluded, workers, options.threads(), cancelled, listener),
        out);
  }

  private void waitFor(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      cancelled.set(true);
      thread.interrupt();
      try {
        thread.join(PATIENCE_MILLIS);
      } catch (InterruptedException again) {
        // Asked twice: leave at once; the thread is a daemon.
      }
      Thread.currentThread().interrupt();
    }
  }

  /** The findings of an analyzer that did not conclude. */
  private static final class Nothing implements Findings {
    @Override
    public Stream<Found> all() {
      return Stream.empty();
    }

    @Override
    public Stream<Found> ofKind(String kind) {
      return Stream.empty();
    }

    @Override
    public long count(String kind) {
      return 0;
    }

    @Override
    public List<Exhibit> exhibits() {
      return List.of();
    }
  }
}
