package dev.variorum.core.engine;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.store.DocumentStore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The one pass over the documents. The reading thread fills batches; workers store and inspect
 * them; at most a few batches are under way, so memory stays bounded whatever the corpus.
 * Everything is placed by position, so the number of threads does not show.
 */
final class ReadingPass implements DocumentSink {
  private static final int BATCH_CHARACTERS = 1 << 18;
  private static final int BATCH_DOCUMENTS = 512;

  /** Documents up to this position do not wait for a full batch. */
  private static final int FIRST_DOCUMENTS = 128;

  private static final int MOST_PROBLEMS = 10_000;

  /** How long a cancelled run waits for the batches under way. */
  private static final long PATIENCE_MILLIS = 150;

  private final DocumentStore documents;
  private final List<AnalyzerRun> runs;
  private final ExecutorService workers;
  private final Semaphore room;
  private final int width;
  private final int threads;
  private final long limit;
  private final RunListener listener;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Problem.Severity, Long> unlisted = new EnumMap<>(Problem.Severity.class);
  private final AtomicReference<@Nullable Throwable> fatal = new AtomicReference<>();
  private List<Document> batch = new ArrayList<>();
  private long batchFirst;
  private long batchCharacters;
  private long beyondLimit;

  ReadingPass(
      DocumentStore documents,
      List<AnalyzerRun> runs,
      ExecutorService workers,
      RunOptions options,
      RunListener listener) {
    this.documents = documents;
    this.runs = runs;
    this.workers = workers;
    this.threads = options.threads();
    this.width = threads * 2 + 1;
    this.room = new Semaphore(width);
    this.limit = options.limit();
    this.listener = listener;
  }

  @Override
  public void document(Document document) {
    if (documents.size() >= limit) {
      beyondLimit++;
      return;
    }
    long position = documents.admit(document.id());
    if (position < 0) {
      problem(
          Problem.error(
              document.id().value(),
              "not analysed: document "
                  + (-1 - position + 1)
                  + " of the corpus has the same id; give each document its own"));
      return;
    }
    if (document.text().isBlank()) {
      problem(Problem.warning(document.id().value(), "the document is empty"));
    }
    if (batch.isEmpty()) {
      batchFirst = position;
    }
    batch.add(document);
    batchCharacters += document.text().length();
    boolean full = batchCharacters >= BATCH_CHARACTERS || batch.size() >= BATCH_DOCUMENTS;
    if (full || (position < FIRST_DOCUMENTS && isWorkerIdle())) {
      dispatch();
    }
    listener.read(documents.size());
  }

  @Override
  public void problem(Problem problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    } else {
      unlisted.merge(problem.severity(), 1L, Long::sum);
    }
  }

  /** Few documents would fill no batch; so the first ones go to idle workers one by one. */
  private boolean isWorkerIdle() {
    return room.availablePermits() > width - threads;
  }

  private void dispatch() {
    if (batch.isEmpty()) {
      return;
    }
    List<Document> full = batch;
    long first = batchFirst;
    batch = new ArrayList<>();
    batchCharacters = 0;
    takeRoom(1);
    workers.execute(() -> work(first, full));
  }

  private void work(long first, List<Document> full) {
    try {
      documents.store(first, full);
      for (AnalyzerRun run : runs) {
        run.inspect(first, full);
      }
    } catch (Throwable e) {
      fatal.compareAndSet(null, e);
    } finally {
      room.release();
    }
  }

  private void takeRoom(int permits) {
    try {
      room.acquire(permits);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was cancelled");
    }
    Throwable e = fatal.get();
    if (e instanceof Error error) {
      throw error;
    }
    if (e instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** Hands out the last batch and waits for all. */
  void finish() {
    dispatch();
    takeRoom(width);
    if (beyondLimit > 0) {
      problem(
          Problem.note(
              "",
              beyondLimit + " further documents were not read because of the limit of " + limit));
    }
    documents.finish();
  }

  /**
   * Ends the pass early, after a cancellation: what was not stored within a moment is as if it had
   * never been read.
   */
  void abandon() {
    boolean interrupted = Thread.interrupted();
    try {
      if (!room.tryAcquire(width, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        problem(Problem.note("", "reading was cancelled while documents were under way"));
      }
    } catch (InterruptedException e) {
      interrupted = true;
    }
    documents.finish();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * What was wrong with inputs and documents, in the order met; those beyond ten thousand as
   * counts.
   */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    unlisted.forEach(
        (severity, count) -> {
          String message = count + " further problems of this kind are not listed";
          all.add(
              switch (severity) {
                case NOTE -> Problem.note("", message);
                case WARNING -> Problem.warning("", message);
                case ERROR -> Problem.error("", message);
              });
        });
    return all;
  }
}
