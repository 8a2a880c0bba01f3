package dev.variorum.core.engine;

/** A run cannot start as it was asked for; the message says what exists and what is nearest. */
public final class RunException extends Exception {
  private static final long serialVersionUID = 1L;

  public RunException(String message) {
    super(message);
  }

  public RunException(String message, Throwable cause) {
    super(message, cause);
  }
}
