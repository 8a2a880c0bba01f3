package dev.variorum.claims.proposition;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;

/** Tells where a sentence begins behind what is set before it. */
final class Openings {
  private static final int LONGEST = 14;

  private Openings() {}

  /** The first term behind a dateline: {@code LONDON, May 5 (Agency) - The ...}. */
  static int behindDateline(Words words, int from, int end) {
    int to = Math.min(end, from + LONGEST);
    boolean place = words.is(from, WordClass.NAME) && from < end && words.isCapitalised(from);
    boolean sign = false;
    for (int t = from + 1; place && t < to - 1; t++) {
      sign |= words.is(t, ",") || words.is(t, "(") || words.isUpper(from);
      boolean dash =
          words.is(t, "-") || words.is(t, "\u2013") || words.is(t, "\u2014") || words.is(t, "--");
      if (dash && sign && words.end(t - 1) < words.start(t)) {
        return t + 1;
      }
      if (words.is(t, WordClass.AUXILIARY) && !words.is(t, WordClass.NAME)) {
        return from;
      }
    }
    return from;
  }
}
