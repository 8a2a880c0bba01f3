package dev.variorum.core.text;

/**
 * A place in a text as an editor counts it.
 *
 * @param line line number from 1; a line ends with LF, CR LF or a lone CR
 * @param column UTF-16 units from the start of the line, from 1
 */
public record Position(int line, int column) {

  /**
   * The position of {@code offset} in {@code text}; takes time in proportion to the offset.
   *
   * @throws IndexOutOfBoundsException if the offset is outside 0..length
   */
  public static Position of(CharSequence text, int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(
          "Offset " + offset + " is outside a text of " + text.length() + " characters");
    }
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean lf = c == '\n';
      boolean loneCr = c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n');
      if (lf || loneCr) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Position(line, offset - lineStart + 1);
  }
}
