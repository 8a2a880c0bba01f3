package dev.variorum.sentiment.lexicon;

/**
 * The 64-bit hash under which a word is looked up: of its lower-case letters, with plain
 * apostrophes and without a possessive ending. The same in every run and release, since the shipped
 * weights are keyed by it.
 */
public final class WordHash {
  private static final long SEED = 0x51ED270B27A1C5E3L;
  private static final long MULTIPLIER = 0xD6E8FEB86659FD93L;

  private WordHash() {}

  /** The hash of a whole word. */
  public static long of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /** The hash of the word at {@code start..end} of a text. */
  public static long of(CharSequence text, int start, int end) {
    int to = withoutPossessive(text, start, end);
    long hash = SEED;
    for (int i = start; i < to; i++) {
      hash = (hash ^ fold(text.charAt(i))) * MULTIPLIER;
    }
    return mix(hash);
  }

  /** The end of a word at {@code start..end} once {@code 's} is cut off. */
  public static int withoutPossessive(CharSequence text, int start, int end) {
    if (end - start > 2) {
      char last = text.charAt(end - 1);
      char mark = text.charAt(end - 2);
      if ((last == 's' || last == 'S') && (mark == '\'' || mark == '\u2019')) {
        return end - 2;
      }
      if (last == '\'' || last == '\u2019') {
        return end - 1;
      }
    }
    return end;
  }

  /**
   * The hash of the word at {@code start..end} without its inflection, for words that share one.
   */
  public static long stemOf(CharSequence text, int start, int end) {
    return of(text, start, stemEnd(text, start, withoutPossessive(text, start, end)));
  }

  /** Cuts -s, -es, -ed, -ing, -ly and a final -e; leaves three letters at least. */
  private static int stemEnd(CharSequence text, int start, int end) {
    int to = end;
    int length = end - start;
    char last = fold(text.charAt(end - 1));
    if (length > 5 && endsWith(text, end, "ing")) {
      to = end - 3;
    } else if (length > 4 && (endsWith(text, end, "ed") || endsWith(text, end, "ly"))) {
      to = end - 2;
    } else if (length > 4 && endsWith(text, end, "es")) {
      to = end - 2;
    } else if (length > 3 && last == 's' && fold(text.charAt(end - 2)) != 's') {
      to = end - 1;
    }
    if (to - start > 3 && fold(text.charAt(to - 1)) == 'e') {
      to--;
    } else if (to - start > 4 && to < end && text.charAt(to - 1) == text.charAt(to - 2)) {
      to--;
    }
    return to;
  }

  private static boolean endsWith(CharSequence text, int end, String ending) {
    for (int i = 1; i <= ending.length(); i++) {
      if (fold(text.charAt(end - i)) != ending.charAt(ending.length() - i)) {
        return false;
      }
    }
    return true;
  }

  /** The hash of a row of words, from that of the row so far and that of the next word. */
  public static long then(long row, long next) {
    return mix((row * 31 + next) ^ SEED);
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }

  /** The finaliser of MurmurHash3's 64-bit variant (Appleby, public domain). */
  private static long mix(long hash) {
    long h = hash;
    h ^= h >>> 33;
    h *= 0xFF51AFD7ED558CCDL;
    h ^= h >>> 33;
    h *= 0xC4CEB9FE1A85EC53L;
    return h ^ (h >>> 33);
  }
}
