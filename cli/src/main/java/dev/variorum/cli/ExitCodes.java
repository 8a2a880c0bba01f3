package dev.variorum.cli;

/** What the command's exit code says. */
final class ExitCodes {
  /** Everything was done. */
  static final int DONE = 0;

  /** Done, and {@code --fail-on} or a comparison matched. */
  static final int MATCHED = 1;

  /** The command line or the configuration is wrong. */
  static final int USAGE = 2;

  /** Done, but an error stands in the report. */
  static final int DONE_WITH_ERRORS = 3;

  /** The run could not start or could not end. */
  static final int COULD_NOT_RUN = 4;

  /** Told to end before it was done: 128 and the number of the signal, as shells have it. */
  static final int INTERRUPTED = 130;

  private ExitCodes() {}
}
