package dev.variorum.core.text;

/** What single characters are to a reader of prose: stops, quotation marks, brackets, blanks. */
final class Glyphs {
  private Glyphs() {}

  static boolean isTerminator(char c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || c == '\u2026'
        || c == '\u3002'
        || c == '\uFF01'
        || c == '\uFF1F';
  }

  /** A sign that may stand between the stop and the blank after it. */
  static boolean isCloser(char c) {
    return c == '"'
        || c == '\''
        || c == ')'
        || c == ']'
        || c == '\u201D'
        || c == '\u2019'
        || c == '\u00BB'
        || c == '\u300D'
        || c == '\u300F';
  }

  /** A sign that may stand before the first word of a sentence. */
  static boolean isOpener(char c) {
    return c == '"'
        || c == '\''
        || c == '('
        || c == '['
        || c == '\u201C'
        || c == '\u2018'
        || c == '\u00AB'
        || c == '\u300C'
        || c == '\u300E'
        || c == '\u2014'
        || c == '-';
  }

  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\uFEFF'
        || c == '\u3000'
        || Character.isWhitespace(c);
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
