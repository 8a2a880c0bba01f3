package dev.variorum.benchmarks.quality;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a suite writes the cases that went wrong, one a line, cells parted by tabs; nowhere, when no file was asked for. Not for several threads. */
final class ErrorFile implements Closeable {
  private final @Nullable BufferedWriter out;

  private ErrorFile(@Nullable BufferedWriter out) {
    this.out = out;
  }

  /**
   * Opens the file.
   *
   * @throws IOException if it cannot be written
   */
  static ErrorFile to(@Nullable Path file) throws IOException {
    return new ErrorFile(file == null ? null : Files.newBufferedWriter(file));
  }

  /** One case; line ends and tabs in a cell become blanks. */
  void line(@Nullable String... cells) throws IOException {
    if (out == null) {
      return;
    }
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      out.write(i == 0 ? "" : "\t");
      out.write(cell == null ? "" : cell.replaceAll("[\\r\\n\\t]+", " "));
    }
    out.write("\n");
  }

  /** Lines that are laid out already. */
  void block(String lines) throws IOException {
    if (out != null) {
      out.write(lines);
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
