package dev.variorum.dedupe.near;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * The threads a computation may use. Results never depend on their number.
 *
 * @param executor runs the parts
 * @param parallelism how many parts to make of a task, 1 or more
 * @param pulse called now and then; may throw to cancel
 */
public record Work(Executor executor, int parallelism, Runnable pulse) {

  /** A part of a task: the items from {@code from} to before {@code to}. */
  public interface Part {
    void run(int from, int to);
  }

  /** The calling thread alone. */
  public static Work here() {
    return new Work(new Here(), 1, new NoPulse());
  }

  private static final class Here implements Executor {
    @Override
    public void execute(Runnable command) {
      command.run();
    }
  }

  private static final class NoPulse implements Runnable {
    @Override
    public void run() {}
  }

  /**
   * Runs {@code part} over the items 0 to before {@code items}, in parts of at least {@code least},
   * and waits for all of them.
   */
  public void split(int items, int least, Part part) {
    pulse.run();
    int parts = Math.max(1, Math.min(parallelism * 4, items / Math.max(1, least)));
    if (parts == 1 || parallelism == 1) {
      part.run(0, items);
      return;
    }
    List<FutureTask<Void>> tasks = new ArrayList<>();
    for (int p = 0; p < parts; p++) {
      int from = (int) ((long) items * p / parts);
      int to = (int) ((long) items * (p + 1) / parts);
      FutureTask<Void> task = new FutureTask<>(() -> part.run(from, to), null);
      tasks.add(task);
      executor.execute(task);
    }
    await(tasks);
  }

  private void await(List<FutureTask<Void>> tasks) {
    try {
      for (FutureTask<Void> task : tasks) {
        pulse.run();
        task.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new java.util.concurrent.CancellationException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      tasks.forEach(task -> task.cancel(true));
    }
  }
}
