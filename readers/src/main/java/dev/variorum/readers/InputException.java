package dev.variorum.readers;

/** What the user named cannot be read at all; the message is one line that says what would do. */
public final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }
}
