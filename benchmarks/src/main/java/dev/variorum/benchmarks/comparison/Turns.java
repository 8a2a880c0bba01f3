package dev.variorum.benchmarks.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * A JMH profiler that measures nothing: it makes two runs at the same time take turns, iteration by iteration, so that what speeds or slows the machine meets both.
 *
 * <p>The two share a file, named as the profiler's option. Who iterates holds a lock on it and leaves its process number in it; who held it last waits for the other,
 * but no longer than {@value #PATIENCE_SECONDS} seconds, so that a run whose partner has ended goes on alone. It must be named before {@link CpuTime}, whose time then
 * leaves the waiting out. One instance serves one benchmark; JMH calls it on one thread.
 */
public final class Turns implements InternalProfiler {
  /** The name under which JMH reports that an iteration took its turn. */
  static final String METRIC = "turn";

  private static final int PATIENCE_SECONDS = 5;

  private final FileChannel shared;
  private @Nullable FileLock turn;

  /**
   * As JMH makes it.
   *
   * @param file the file that both runs share; made if it is not there
   * @throws IOException if it cannot be opened
   */
  public Turns(String file) throws IOException {
    shared =
        FileChannel.open(
            Path.of(file),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
  }

  @Override
  public String getDescription() {
    return "Two runs take turns, iteration by iteration";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    try {
      FileLock held = shared.lock();
      while (heldLastByThis() && System.nanoTime() < patience) {
        held.release();
        Thread.sleep(1);
        held = shared.lock();
      }
      turn = held;
      shared.write(ByteBuffer.allocate(Long.BYTES).putLong(0, ProcessHandle.current().pid()), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean heldLastByThis() throws IOException {
    ByteBuffer last = ByteBuffer.allocate(Long.BYTES);
    return shared.read(last, 0) == Long.BYTES && last.getLong(0) == ProcessHandle.current().pid();
  }

  @Override
  @SuppressWarnings("rawtypes") // the return type is JMH's
  public Collection<? extends Result> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    try {
      if (turn != null) {
        turn.release();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(new ScalarResult(METRIC, 1, "turns", AggregationPolicy.SUM));
  }
}
