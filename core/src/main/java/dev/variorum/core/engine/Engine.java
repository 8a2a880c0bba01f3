package dev.variorum.core.engine;

import dev.variorum.core.engine.Plugins.FoundAnalyzer;
import dev.variorum.core.engine.store.DocumentStore;
import dev.variorum.core.engine.store.MemoryBudget;
import dev.variorum.core.engine.store.ScratchFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs analyzers over a corpus. Holds nothing but the registry; one engine may run many times, also
 * at once.
 */
public final class Engine {
  /** How long a cancelled run waits for analyzers to tidy up. */
  private static final long PATIENCE_MILLIS = 100;

  private final Plugins plugins;

  public Engine(Plugins plugins) {
    this.plugins = plugins;
  }

  /**
   * Reads the corpus once, has every selected analyzer inspect each document, and then conclude.
   *
   * <p>The calling thread reads. To cancel, interrupt it: the report then says what was not
   * concluded.
   *
   * @return the report, to be closed by the caller
   * @throws RunException if the run cannot start: an unknown analyzer, a wrong setting, a circle of
   *     uses
   * @throws Exception what the source threw when nothing more could be read
   */
  public Report run(
      CorpusSource source, List<Selection> selections, RunOptions options, RunListener listener)
      throws Exception {
    ScratchFolder scratch = new ScratchFolder(options.temporaryFolder());
    MemoryBudget budget = new MemoryBudget(options.memoryBudget());
    List<AnalyzerRun> runs = new ArrayList<>();
    ExecutorService workers = workers(options.threads());
    boolean done = false;
    try {
      for (Selection selection : ordered(selections)) {
        FoundAnalyzer found = plugins.analyzer(selection.analyzer());
        runs.add(AnalyzerRun.prepare(found, selection.settings(), scratch, budget));
      }
      DocumentStore documents = new DocumentStore(scratch, budget);
      ReadingPass pass = new ReadingPass(documents, runs, workers, options, listener);
      Conclusions conclusions =
          new Conclusions(documents, scratch, budget, workers, options, listener);
      try {
        source.read(pass);
        pass.finish();
      } catch (CancellationException e) {
        conclusions.cancel();
        pass.abandon();
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (AnalyzerRun run : runs) {
        outcomes.add(conclusions.conclude(run));
      }
      done = true;
      return new Report(
          options.version(),
          documents,
          documents::entry,
          pass.problems(),
          outcomes,
          plugins.problems(),
          scratch::close);
    } finally {
      try {
        workers.shutdownNow();
        close(runs);
      } finally {
        if (!done) {
          scratch.close();
        }
      }
    }
  }

  /** Lets the analyzers tidy up; one that does not come back is left when the run is cancelled. */
  private static void close(List<AnalyzerRun> runs) {
    Thread closing = new Thread(() -> runs.forEach(AnalyzerRun::close), "variorum-close");
    closing.setDaemon(true);
    closing.start();
    boolean interrupted = Thread.interrupted();
    try {
      closing.join(interrupted ? PATIENCE_MILLIS : 0);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static ExecutorService workers(int threads) {
    AtomicInteger number = new AtomicInteger();
    return Executors.newFixedThreadPool(
        threads,
        task -> {
          Thread thread = new Thread(task, "variorum-worker-" + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
  }

  /** The selections so that each comes after those it uses; ties by id. */
  private List<Selection> ordered(List<Selection> selections) throws RunException {
    Map<String, Selection> waiting = new TreeMap<>();
    for (Selection selection : selections) {
      plugins.analyzer(selection.analyzer());
      if (waiting.put(selection.analyzer(), selection) != null) {
        throw new RunException("analyzer '" + selection.analyzer() + "' was selected twice");
      }
    }
    Map<String, Selection> order = new LinkedHashMap<>();
    while (!waiting.isEmpty()) {
      Selection next = null;
      for (Selection candidate : waiting.values()) {
        boolean ready =
            plugins.analyzer(candidate.analyzer()).info().uses().stream()
                .noneMatch(waiting::containsKey);
        if (ready) {
          next = candidate;
          break;
        }
      }
      if (next == null) {
        throw new RunException(
            "the analyzers " + String.join(", ", waiting.keySet()) + " use each other in a circle");
      }
      waiting.remove(next.analyzer());
      order.put(next.analyzer(), next);
    }
    return List.copyOf(order.values());
  }
}
