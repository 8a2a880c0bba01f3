package dev.variorum.readers.listing;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

/** Says after which line an input could not be read on, and why, in plain words. */
public final class BrokenOff extends IOException {
  private static final long serialVersionUID = 1L;

  /** After which line (or row) of the input it happened, from 1; 0 when none was read. */
  public BrokenOff(long line, IOException cause) {
    super(
        String.format(
            "could not be read on after line %,d: %s; what stands before was read",
            line, reason(cause)),
        cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof EOFException) {
      return "the compressed file ends too early";
    }
    if (cause instanceof ZipException) {
      return "the compressed file is damaged";
    }
    return IoReason.of(cause);
  }
}
