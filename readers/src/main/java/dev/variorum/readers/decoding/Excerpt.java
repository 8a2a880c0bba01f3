package dev.variorum.readers.decoding;

/**
 * Characters of an input as they may stand in a message: on one line, visible, and not too many.
 */
public final class Excerpt {
  private Excerpt() {}

  /** The first {@code most} characters, control characters and line breaks shown as blanks. */
  public static String of(String words, int most) {
    int end = Math.min(most, words.length());
    StringBuilder shown = new StringBuilder(end + 1);
    for (int i = 0; i < end; i++) {
      char c = words.charAt(i);
      boolean breaks = c == '\u2028' || c == '\u2029' || Character.isISOControl(c);
      shown.append(breaks ? ' ' : c);
    }
    return shown.append(end < words.length() ? "\u2026" : "").toString();
  }
}
