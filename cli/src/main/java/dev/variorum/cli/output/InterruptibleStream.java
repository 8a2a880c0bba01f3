package dev.variorum.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/** Stops writing once the thread is interrupted, so that a long report does not hold up an end. */
final class InterruptibleStream extends FilterOutputStream {
  public InterruptibleStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    check();
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    check();
    out.write(bytes, offset, length);
  }

  private static void check() throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted");
    }
  }
}
