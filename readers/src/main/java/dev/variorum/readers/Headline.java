package dev.variorum.readers;

import dev.variorum.core.text.Sections;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Tokens;

/** Finds the headline that a plain text opens with, if it does. */
final class Headline {
  /** Headlines are not longer, in characters and in words. */
  private static final int LONGEST = 140;

  private static final int MOST_WORDS = 22;

  /** Shorter first lines are labels, dates or names as often as headlines. */
  private static final int LEAST_WORDS = 3;

  /** So much is looked at. */
  private static final int SAMPLE = 4000;

  private Headline() {}

  /**
   * The first line when it is short, does not end like a sentence, is no page furniture, and a
   * blank line or a much longer one follows; empty otherwise.
   */
  static String of(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = lineEnd(text, start);
    String line = text.substring(start, Math.min(end, start + LONGEST + 1)).strip();
    if (line.isEmpty() || line.length() > LONGEST || !looksLikeHeadline(line)) {
      return "";
    }
    int next = afterBreak(text, end);
    int nextEnd = lineEnd(text, next);
    boolean blankFollows = text.substring(next, Math.min(nextEnd, next + 200)).isBlank();
    boolean paragraphFollows = nextEnd - next > Math.max(LONGEST, 2 * line.length());
    boolean proseFollows = !text.substring(next, Math.min(text.length(), next + SAMPLE)).isBlank();
    return proseFollows && (blankFollows || paragraphFollows) ? line : "";
  }

  private static boolean looksLikeHeadline(String line) {
    char last = line.charAt(line.length() - 1);
    if (last == '.' || last == ':' || last == ',' || last == ';' || last == '\u2026') {
      return false;
    }
    char first = line.charAt(0);
    if (first == '-' || first == '*' || first == '#' || first == '\u2022') {
      return false;
    }
    int words = Tokens.of(line).size();
    return words >= LEAST_WORDS
        && words <= MOST_WORDS
        && Sentences.of(line).size() == 1
        && Sections.of(line).size() == 0;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int afterBreak(String text, int at) {
    if (at < text.length() && text.charAt(at) == '\r') {
      return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
    }
    return Math.min(text.length(), at + 1);
  }
}
