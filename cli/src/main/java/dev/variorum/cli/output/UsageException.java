package dev.variorum.cli.output;

/**
 * The command line asks for something that does not exist or cannot be; the message is one line and
 * says what would do.
 */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
