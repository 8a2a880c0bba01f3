package dev.variorum.core.analysis;

/** An analyzer cannot run as it is set; the message says what to change, in plain words. */
public final class AnalysisException extends Exception {
  private static final long serialVersionUID = 1L;

  public AnalysisException(String message) {
    super(message);
  }

  public AnalysisException(String message, Throwable cause) {
    super(message, cause);
  }
}
