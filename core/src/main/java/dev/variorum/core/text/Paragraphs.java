package dev.variorum.core.text;

/** Where the paragraphs of a text stand, without the blanks around them. */
final class Paragraphs {
  /** Lines of a text that is wrapped at a fixed width are not longer than this. */
  private static final int WIDEST_WRAP = 110;

  private Paragraphs() {}

  static Spans of(String text) {
    Spans lines = lines(text);
    boolean wrapped = isWrapped(text, lines);
    Spans paragraphs = new Spans(lines.size());
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (start < 0) {
        start = lines.start(i);
      }
      if (!wrapped || i + 1 == lines.size() || !goesOn(text, lines, i)) {
        paragraphs.add(start, lines.end(i));
        start = -1;
      }
    }
    return paragraphs.trim();
  }

  /** Every line that is not blank, without the blanks at its ends. */
  static Spans lines(String text) {
    Spans lines = new Spans(text.length() / 200 + 8);
    int i = 0;
    int length = text.length();
    while (i < length) {
      int end = i;
      while (end < length && !Glyphs.isLineBreak(text.charAt(end))) {
        end++;
      }
      int from = i;
      int to = end;
      while (from < to && Glyphs.isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && Glyphs.isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        lines.add(from, to);
      }
      i = end + 1;
    }
    return lines.trim();
  }

  /** Whether most lines run on into the next at a common width. */
  private static boolean isWrapped(String text, Spans lines) {
    if (lines.size() < 4) {
      return false;
    }
    int runsOn = 0;
    int candidates = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int width = lines.end(i) - lines.start(i);
      if (width > WIDEST_WRAP) {
        return false;
      }
      if (blankLineBetween(text, lines.end(i), lines.start(i + 1))) {
        continue;
      }
      candidates++;
      char last = text.charAt(lines.end(i) - 1);
      if (width >= 40 && !Glyphs.isTerminator(last) && !Glyphs.isCloser(last)) {
        runsOn++;
      }
    }
    return candidates >= 3 && runsOn * 2 > candidates;
  }

  private static boolean goesOn(String text, Spans lines, int i) {
    int end = lines.end(i);
    int next = lines.start(i + 1);
    if (blankLineBetween(text, end, next) || end - lines.start(i) < 40) {
      return false;
    }
    char first = text.charAt(next);
    return first != '-' && first != '*' && first != '\u2022' && first != '#';
  }

  private static boolean blankLineBetween(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n') || c == '\u2029') {
        breaks++;
      }
    }
    return breaks > 1;
  }
}
