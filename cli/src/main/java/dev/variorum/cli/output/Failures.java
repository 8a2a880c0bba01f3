package dev.variorum.cli.output;

import dev.variorum.core.engine.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/** What went wrong, for the person at the terminal. */
public final class Failures {
  private Failures() {}

  /** In a few words that follow a colon; for files without the names of classes. */
  public static String reason(Throwable thrown) {
    Throwable e = thrown instanceof UncheckedIOException ? known(thrown) : thrown;
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    boolean plain = e instanceof IOException || e instanceof UncheckedIOException;
    String message = e.getMessage();
    return plain && message != null && !(e instanceof FileSystemException)
        ? Faults.plain(message)
        : Faults.describe(e);
  }

  /** The wrapper when it says more than what it wraps. */
  private static Throwable known(Throwable wrapper) {
    Throwable cause = wrapper.getCause();
    boolean repeats =
        cause == null || String.valueOf(wrapper.getMessage()).equals(String.valueOf(cause));
    return cause != null && repeats ? cause : wrapper;
  }

  /** One line on memory that did not suffice, and what to do. */
  public static String memory(OutOfMemoryError e) {
    String words = String.valueOf(e.getMessage());
    if (words.contains("heap space") || words.contains("GC overhead")) {
      return heap();
    }
    return "memory does not suffice: " + words;
  }

  /** One line on a heap that is too small, and what to do. */
  public static String heap() {
    long megabytes = Math.max(1, Runtime.getRuntime().maxMemory() >> 20);
    return "the heap of "
        + megabytes
        + " MB is too small for this; give it more, for example by VARIORUM_OPTS=-Xmx"
        + Math.max(512, 2 * megabytes)
        + "m";
  }
}
