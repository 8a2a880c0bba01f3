package dev.variorum.core.engine;

import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.engine.store.DocumentStore;
import dev.variorum.core.finding.Findings;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

/** What one analyzer is given while it concludes. */
final class ConcludeContext implements AnalysisContext {
  private final AnalyzerRun run;
  private final DocumentStore documents;
  private final Map<String, Findings> concluded;
  private final ExecutorService workers;
  private final int threads;
  private final AtomicBoolean cancelled;
  private final RunListener listener;

  ConcludeContext(
      AnalyzerRun run,
      DocumentStore documents,
      Map<String, Findings> concluded,
      ExecutorService workers,
      int threads,
      AtomicBoolean cancelled,
      RunListener listener) {
    this.run = run;
    this.documents = documents;
    this.concluded = Map.copyOf(concluded);
    this.workers = workers;
    this.threads = threads;
    this.cancelled = cancelled;
    this.listener = listener;
  }

  @Override
  public Corpus corpus() {
    return documents;
  }

  @Override
  public Optional<Findings> findingsOf(String analyzerId) {
    if (!run.info().uses().contains(analyzerId)) {
      throw new IllegalArgumentException(
          run.id() + " does not declare that it uses '" + analyzerId + "'");
    }
    return Optional.ofNullable(concluded.get(analyzerId));
  }

  @Override
  public Executor executor() {
    return task ->
        workers.execute(
            () -> {
              Thread thread = Thread.currentThread();
              ClassLoader before = thread.getContextClassLoader();
              thread.setContextClassLoader(run.loader());
              try {
                task.run();
              } finally {
                thread.setContextClassLoader(before);
              }
            });
  }

  @Override
  public int parallelism() {
    return threads;
  }

  @Override
  public void checkCancelled() {
    if (cancelled.get() || Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the run was cancelled");
    }
  }

  @Override
  public void progress(double share) {
    listener.concluding(run.id(), Math.max(0, Math.min(1, share)));
  }
}
