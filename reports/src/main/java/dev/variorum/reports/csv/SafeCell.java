package dev.variorum.reports.csv;

/**
 * Keeps a spreadsheet from taking a text for a formula: one that starts with {@code = + - @}, a tab
 * or a line break gets an apostrophe before it (OWASP, CSV Injection). A text that looks as if it
 * had been given one gets one more, so that every text can be had back exactly.
 */
final class SafeCell {
  private SafeCell() {}

  static String of(String text) {
    String whole = legible(text);
    int i = 0;
    while (i < whole.length() && whole.charAt(i) == '\'') {
      i++;
    }
    boolean formula = i < whole.length() && isStart(whole.charAt(i));
    return formula ? "'" + whole : whole;
  }

  private static boolean isStart(char c) {
    // The last four are the full-width forms, which some programs read alike.
    return c == '='
        || c == '+'
        || c == '-'
        || c == '@'
        || c == '\t'
        || c == '\r'
        || c == '\n'
        || c == '\uFF1D'
        || c == '\uFF0B'
        || c == '\uFF0D'
        || c == '\uFF20';
  }

  /** Half surrogate pairs and NUL, which a file in UTF-8 cannot carry or readers stop at. */
  private static String legible(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c) || c == 0) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out == null ? text : out.toString();
  }
}
