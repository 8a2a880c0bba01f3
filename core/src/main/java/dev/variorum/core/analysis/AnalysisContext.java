package dev.variorum.core.analysis;

import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.finding.Findings;
import java.util.Optional;
import java.util.concurrent.Executor;

/** What an analysis may use while it concludes. Implemented by core only; it may grow. */
public interface AnalysisContext {

  /** The documents, to be read again by id. */
  Corpus corpus();

  /**
   * What another analyzer concluded in this run; empty when it did not run or failed, which the
   * report says.
   *
   * @throws IllegalArgumentException if {@code analyzerId} is not among the ids that this analyzer
   *     declares to use
   */
  Optional<Findings> findingsOf(String analyzerId);

  /**
   * The run's worker threads, for work inside {@code conclude}; results must not depend on their
   * number.
   */
  Executor executor();

  /** The number of worker threads that {@link #executor} has, 1 or more. */
  int parallelism();

  /**
   * To be called now and then in long work.
   *
   * @throws java.util.concurrent.CancellationException if the run has been cancelled
   */
  void checkCancelled();

  /** Says how far {@code conclude} has come, from 0 to 1. */
  void progress(double share);
}
