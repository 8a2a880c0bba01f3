package dev.variorum.core.setting;

/**
 * A setting that does not exist or a value that breaks its rule; the message says what would do.
 */
public final class SettingException extends Exception {
  private static final long serialVersionUID = 1L;

  public SettingException(String message) {
    super(message);
  }
}
