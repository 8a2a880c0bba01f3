package dev.variorum.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output. Remembers the first failure, and fails at once from then on: who reads may have
 * seen enough ({@code | head}), which is no error, or the disk may be full, which is one.
 */
final class ResultStream extends OutputStream {
  private final OutputStream out;
  private @Nullable IOException failure;

  public ResultStream(OutputStream out) {
    this.out = out;
  }

  private interface Step {
    void run() throws IOException;
  }

  private synchronized void attempt(Step step) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      step.run();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void write(int b) throws IOException {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  /** Whether somebody who read it went away. */
  public synchronized boolean isClosedPipe() {
    return failure != null && isPipe(failure);
  }

  private static boolean isPipe(IOException e) {
    String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    // "Broken pipe" on POSIX systems; on Windows "The pipe is being closed" or "has been ended".
    return words.contains("pipe");
  }

  /** Why not everything was written, unless nobody reads any more. */
  public synchronized Optional<IOException> failure() {
    return Optional.ofNullable(failure).filter(e -> !isPipe(e));
  }
}
