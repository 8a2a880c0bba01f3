package dev.variorum.cli.output;

import dev.variorum.reports.summary.Style;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where words go: results to standard output, all else to standard error, both in UTF-8 whatever
 * the locale.
 */
public final class Terminal {
  private final ResultStream out;
  private final PrintStream err;
  private final boolean outIsTerminal;
  private final boolean errIsTerminal;
  private final boolean noColour;

  public Terminal(
      OutputStream out,
      PrintStream err,
      boolean outIsTerminal,
      boolean errIsTerminal,
      boolean noColour) {
    this.out = new ResultStream(out);
    this.err = err;
    this.outIsTerminal = outIsTerminal;
    this.errIsTerminal = errIsTerminal;
    this.noColour = noColour;
  }

  /** The process's own streams; the launcher tells which of them are terminals. */
  public static Terminal ofProcess() {
    String terminals = System.getProperty("variorum.terminals", "");
    String noColour = System.getenv("NO_COLOR");
    return new Terminal(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 1 << 13),
            false,
            StandardCharsets.UTF_8),
        terminals.contains("1"),
        terminals.contains("2"),
        noColour != null && !noColour.isEmpty());
  }

  /** Standard output; fails once nothing more can be written. */
  public OutputStream resultBytes() {
    return out;
  }

  /** Standard output for words; to be flushed by whoever writes to it. */
  public PrintWriter results() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Whether somebody who read standard output went away, which is no error. */
  public boolean isClosedPipe() {
    return out.isClosedPipe();
  }

  /** Why standard output did not take all that was written to it. */
  public Optional<IOException> failure() {
    return out.failure();
  }

  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      // The stream remembers it.
    }
    err.flush();
  }

  /** One line to the person at the terminal. */
  public void say(String line) {
    synchronized (err) {
      err.println(line);
      err.flush();
    }
  }

  /** A line without its end, to be overwritten. */
  public void overwrite(String line) {
    synchronized (err) {
      err.print('\r' + line + "\u001b[K");
      err.flush();
    }
  }

  public boolean showsProgress() {
    return errIsTerminal;
  }

  /**
   * @param mode auto, always or never
   */
  public Style style(String mode) {
    boolean colour = mode.equals("always") || (mode.equals("auto") && outIsTerminal && !noColour);
    return colour ? Style.terminal() : Style.plain();
  }
}
