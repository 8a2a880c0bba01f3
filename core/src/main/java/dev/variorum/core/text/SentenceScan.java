package dev.variorum.core.text;

import java.util.Locale;

/** Splits one paragraph after another into sentences; used by one {@link Sentences} and dropped. */
final class SentenceScan {
  /** No abbreviation is longer; a longer word before a stop is not looked up. */
  private static final int LONGEST_ABBREVIATION = 8;

  /** {@code Around 10.30 a.m}, in characters. */
  private static final int LONGEST_HOUR = 18;

  private final String text;

  SentenceScan(String text) {
    this.text = text;
  }

  void split(int from, int to, Spans out) {
    int start = from;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (!Glyphs.isTerminator(c)) {
        i++;
        continue;
      }
      int stops = i + 1;
      while (stops < to && Glyphs.isTerminator(text.charAt(stops))) {
        stops++;
      }
      int dots = spacedDots(i, to);
      if (dots > 1) {
        stops = i + 2 * dots - 1;
      }
      int end = stops;
      while (end < to && Glyphs.isCloser(text.charAt(end)) && !opensNext(end, to)) {
        end++;
      }
      int next = end;
      while (next < to && Glyphs.isBlank(text.charAt(next))) {
        next++;
      }
      if (next >= to) {
        break;
      }
      if (isBoundary(start, i, stops, end, next, to)) {
        out.add(start, end);
        start = next;
        i = next;
      } else {
        i = stops;
      }
    }
    if (start < to) {
      out.add(start, to);
    }
  }

  /** How many dots stand here with one blank between each two, as in {@code compounds. . . .} */
  private int spacedDots(int at, int to) {
    int dots = 0;
    int i = at;
    while (i < to && text.charAt(i) == '.') {
      dots++;
      boolean more = i + 2 < to && Glyphs.isBlank(text.charAt(i + 1)) && text.charAt(i + 2) == '.';
      if (!more) {
        break;
      }
      i += 2;
    }
    return dots;
  }

  /** A straight mark right behind the stop that belongs to the next word: {@code end."Next}. */
  private boolean opensNext(int at, int to) {
    char c = text.charAt(at);
    return (c == '"' || c == '\'')
        && at + 1 < to
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(at + 1))
        && at + 2 < to
        && Character.isLowerCase(text.charAt(at + 2))
        && !openBefore(at, c);
  }

  /** Whether an odd number of {@code mark} precedes in the same line, so that this one closes. */
  private boolean openBefore(int at, char mark) {
    int marks = 0;
    for (int i = at - 1; i >= 0 && at - i < 400 && !Glyphs.isLineBreak(text.charAt(i)); i--) {
      if (text.charAt(i) == mark) {
        marks++;
      }
    }
    return marks % 2 == 1;
  }

  private boolean isBoundary(int start, int stop, int stops, int end, int next, int to) {
    char c = text.charAt(stop);
    if (c == '\u3002' || c == '\uFF01' || c == '\uFF1F') {
      return true;
    }
    int word = next;
    while (word < to && (Glyphs.isOpener(text.charAt(word)) || Glyphs.isBlank(text.charAt(word)))) {
      word++;
    }
    if (word >= to) {
      return false;
    }
    char first = text.charAt(word);
    if (next == end) {
      return gluedSentence(stop, end, word, next, to);
    }
    if (Character.isLowerCase(first) && !hasInnerCapital(word, to)) {
      return false;
    }
    String following = wordAt(word, to);
    if (c == '!' && Abbreviations.isFirmEnding(following)) {
      return false;
    }
    if (end > stops && c != '.' && c != '\u2026' && speaks(word, to)) {
      return false;
    }
    if (stop > start && (text.charAt(stop - 1) == '[' || text.charAt(stop - 1) == '(')) {
      return false;
    }
    if (c != '.' || stops - stop > 1) {
      // Three dots with blanks between stand for words left out; a fourth one ends the sentence.
      return !(stops - stop == 5 && text.charAt(stop + 1) != '.');
    }
    return !isAbbreviation(start, stop, end > stops, first, following);
  }

  /** {@code iPads}: a name that opens a sentence with a small letter. */
  private boolean hasInnerCapital(int word, int to) {
    return word + 1 < to && Character.isUpperCase(text.charAt(word + 1));
  }

  /** A stop without a blank behind it ends a sentence only between two plain words. */
  private boolean gluedSentence(int stop, int end, int word, int next, int to) {
    boolean lowerBefore =
        stop >= 3
            && Character.isLowerCase(text.charAt(stop - 1))
            && Character.isLowerCase(text.charAt(stop - 2))
            && Character.isLowerCase(text.charAt(stop - 3));
    boolean plainAfter =
        word + 2 < to
            && Character.isUpperCase(text.charAt(word))
            && Character.isLowerCase(text.charAt(word + 1));
    return lowerBefore && plainAfter && (word > next || end > stop + 1 || longWordAt(word, to));
  }

  private boolean longWordAt(int word, int to) {
    String following = wordAt(word, to);
    return Abbreviations.startsSentences(following) || following.length() > 3;
  }

  /** Whether one of the next words is a verb of speech: {@code "Go!" Smith said}. */
  private boolean speaks(int from, int to) {
    int i = from;
    for (int words = 0; words < 4 && i < to; words++) {
      String word = wordAt(i, to);
      if (word.isEmpty()) {
        return false;
      }
      if (Abbreviations.isSpeechVerb(word)) {
        return true;
      }
      i += word.length();
      while (i < to && Glyphs.isBlank(text.charAt(i))) {
        i++;
      }
    }
    return false;
  }

  private boolean isAbbreviation(
      int start, int stop, boolean closed, char first, String following) {
    int from = stop;
    while (from > start
        && stop - from <= LONGEST_ABBREVIATION
        && (Character.isLetterOrDigit(text.charAt(from - 1))
            || text.charAt(from - 1) == '.'
            || text.charAt(from - 1) == '\'')) {
      from--;
    }
    if (from == stop || stop - from > LONGEST_ABBREVIATION) {
      return false;
    }
    String word = text.substring(from, stop);
    String lower = word.toLowerCase(Locale.ROOT);
    boolean figure = Character.isDigit(first);
    boolean atStart = from == start;
    if (isFigure(word)) {
      return atStart && stop - from <= 3;
    }
    if (closed) {
      return false;
    }
    if (Abbreviations.neverLast(lower)) {
      return true;
    }
    if (figure && Abbreviations.beforeFigure(lower)) {
      return true;
    }
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return !Abbreviations.startsSentences(following)
          && (!word.equals("I") || capitalBefore(start, from));
    }
    if (lower.equals("a.m") || lower.equals("p.m")) {
      return Abbreviations.followsHour(following) || opensWithHour(start, stop);
    }
    if (isDotted(lower) || Abbreviations.maybeLast(lower)) {
      return isWrittenAsAbbreviation(word, lower)
          && !Abbreviations.startsSentences(following)
          && !figure;
    }
    return false;
  }

  /** Whether the word before the one at {@code word} starts with a capital: {@code Albert I.} */
  private boolean capitalBefore(int start, int word) {
    int i = word - 1;
    while (i > start && Glyphs.isBlank(text.charAt(i))) {
      i--;
    }
    while (i > start && Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return i >= start && i < word && Character.isUpperCase(text.charAt(i));
  }

  /** {@code At 5 a.m. Mr. Smith left}: no sentence is so short. */
  private boolean opensWithHour(int start, int stop) {
    return stop - start <= LONGEST_HOUR && Abbreviations.beforeHour(wordAt(start, stop));
  }

  /** {@code u.s}, {@code ph.d}: letters alone, in ones and twos, with stops between them. */
  private static boolean isDotted(String lower) {
    int run = 0;
    boolean stop = false;
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) == '.') {
        stop = true;
        run = 0;
      } else if (!Character.isLetter(lower.charAt(i)) || ++run > 2) {
        return false;
      }
    }
    return stop;
  }

  /** Short words that are also words of the language count only where they look abbreviated. */
  private static boolean isWrittenAsAbbreviation(String word, String lower) {
    if (lower.equals("no") || lower.equals("p") || lower.equals("min") || lower.equals("am")) {
      return false;
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    return switch (lower) {
      case "sun", "sat", "mar", "wash", "ill", "miss", "mass", "ind", "la", "ed", "art" -> capital;
      default -> true;
    };
  }

  private static boolean isFigure(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private String wordAt(int from, int to) {
    int end = from;
    while (end < to && Character.isLetterOrDigit(text.charAt(end)) && end - from < 24) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
