package dev.variorum.cli.output;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * What happens when the process is told to end (SIGINT, SIGTERM) during a run: the run's thread is
 * interrupted and has a moment to tidy up, and in any case one line says what was finished. Exists
 * as long as the run.
 */
public final class Interruption implements AutoCloseable {
  /** An end takes no longer than this and the removal of temporary files. */
  private static final long PATIENCE_MILLIS = 200;

  private final Terminal terminal;
  private final Supplier<String> soFar;
  private final Thread run = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicBoolean told = new AtomicBoolean();
  private final Thread atExit = new Thread(this::end, "variorum-interruption");

  /**
   * Begins to watch; called by the thread of the run.
   *
   * @param soFar says what was finished; asked by any thread
   */
  public Interruption(Terminal terminal, Supplier<String> soFar) {
    this.terminal = terminal;
    this.soFar = soFar;
    try {
      Runtime.getRuntime().addShutdownHook(atExit);
    } catch (IllegalStateException e) {
      run.interrupt();
    }
  }

  private void end() {
    run.interrupt();
    try {
      if (!ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        tell();
      }
    } catch (InterruptedException e) {
      tell();
    }
  }

  /** Whether the run's thread was interrupted or the process is ending. */
  public boolean isAsked() {
    if (run.isInterrupted()) {
      return true;
    }
    try {
      Thread probe = new Thread();
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  /** Says once that the run was interrupted and what was finished. */
  public void tell() {
    if (!told.getAndSet(true)) {
      terminal.say("variorum: interrupted; " + soFar.get());
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook has been told that this run is over.
    }
  }
}
