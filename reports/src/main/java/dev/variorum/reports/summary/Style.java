package dev.variorum.reports.summary;

/** Bold and dim text on terminals; nothing elsewhere. Immutable. */
public final class Style {
  private final boolean colour;

  private Style(boolean colour) {
    this.colour = colour;
  }

  /** With ANSI escapes, for terminals. */
  public static Style terminal() {
    return new Style(true);
  }

  /** Plain text. */
  public static Style plain() {
    return new Style(false);
  }

  /** Bold. */
  public String strong(String words) {
    return colour ? "\u001b[1m" + words + "\u001b[0m" : words;
  }

  /** Dim. */
  public String faint(String words) {
    return colour ? "\u001b[2m" + words + "\u001b[0m" : words;
  }

  /** Text of a document or a plugin without characters that would steer the terminal. */
  public static String safe(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean steers =
          c < 0x20
              || (c >= 0x7F && c < 0xA0)
              || (c >= 0x202A && c <= 0x202E)
              || (c >= 0x2066 && c <= 0x2069);
      out.append(steers ? '\uFFFD' : c);
    }
    return out.toString();
  }
}
