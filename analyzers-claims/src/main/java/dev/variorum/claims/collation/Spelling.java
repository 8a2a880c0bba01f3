package dev.variorum.claims.collation;

/** Tells two ways to write one name from two names. */
public final class Spelling {
  /** Shorter words that differ in a letter are two words more often than not. */
  private static final int LONG = 6;

  private Spelling() {}

  /**
   * Whether two names of six letters or more differ in no more than one letter, put in, left out or
   * put for another ({@code Technicolour} and {@code Technicolor}), or the one is the capital of the
   * other. Symmetric; equal names are one.
   */
  public static boolean isOne(String a, String b) {
    if (a.equals(b) || Capitals.isOneGovernment(a, b)) {
      return true;
    }
    if (Math.min(a.length(), b.length()) < LONG || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int from = 0;
    while (from < a.length() && from < b.length() && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int x = a.length();
    int y = b.length();
    while (x > from && y > from && a.charAt(x - 1) == b.charAt(y - 1)) {
      x--;
      y--;
    }
    boolean letters = isLetters(a, from, x) && isLetters(b, from, y);
    return letters && x - from <= 1 && y - from <= 1;
  }

  private static boolean isLetters(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
