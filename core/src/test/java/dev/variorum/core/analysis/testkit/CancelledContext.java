package dev.variorum.core.analysis.testkit;

import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.finding.Findings;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** The context of a run that has just been cancelled. */
final class CancelledContext implements AnalysisContext {
  static final String WORDS = "cancelled by the contract";

  private final AnalysisContext inner;
  private final AtomicBoolean asked;

  CancelledContext(AnalysisContext inner, AtomicBoolean asked) {
    this.inner = inner;
    this.asked = asked;
  }

  @Override
  public void checkCancelled() {
    asked.set(true);
    throw new CancellationException(WORDS);
  }

  @Override
  public Corpus corpus() {
    return inner.corpus();
  }

  @Override
  public Optional<Findings> findingsOf(String analyzerId) {
    return inner.findingsOf(analyzerId);
  }

  @Override
  public Executor executor() {
    return inner.executor();
  }

  @Override
  public int parallelism() {
    return inner.parallelism();
  }

  @Override
  public void progress(double share) {
    inner.progress(share);
  }
}
