package dev.variorum.cli;

import dev.variorum.reports.summary.Style;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where words go: results to standard output, all else to standard error, both in UTF-8 whatever
 * the locale.
 */
final class Terminal {
  private final PrintStream out;
  private final PrintStream err;
  private final boolean outIsTerminal;
  private final boolean errIsTerminal;
  private final boolean noColour;

  Terminal(
      PrintStream out,
      PrintStream err,
      boolean outIsTerminal,
      boolean errIsTerminal,
      boolean noColour) {
    this.out = out;
    this.err = err;
    this.outIsTerminal = outIsTerminal;
    this.errIsTerminal = errIsTerminal;
    this.noColour = noColour;
  }

  /** The process's own streams; the launcher tells which of them are terminals. */
  static Terminal ofProcess() {
    String terminals = System.getProperty("variorum.terminals", "");
    String noColour = System.getenv("NO_COLOR");
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        terminals.contains("1"),
        terminals.contains("2"),
        noColour != null && !noColour.isEmpty());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }

  OutputStream resultBytes() {
    return out;
  }

  PrintWriter results() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Whether standard output still takes what is written to it; a closed pipe is no error. */
  void flush() {
    out.flush();
    err.flush();
  }

  /** One line to the person at the terminal. */
  void say(String line) {
    err.println(line);
    err.flush();
  }

  /** A line without its end, to be overwritten. */
  void overwrite(String line) {
    err.print('\r' + line + "\u001b[K");
    err.flush();
  }

  boolean showsProgress() {
    return errIsTerminal;
  }

  /**
   * @param mode auto, always or never
   */
  Style style(String mode) {
    boolean colour = mode.equals("always") || (mode.equals("auto") && outIsTerminal && !noColour);
    return colour ? Style.terminal() : Style.plain();
  }
}
