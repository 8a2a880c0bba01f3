package dev.variorum.sentiment.feature;

/**
 * The words that a sentence sets in quotation marks by ones, twos and threes: a term, a title or a
 * word held at arm's length. They are somebody else's, so what they say is not the writer's tone.
 */
final class Lent {
  private static final int MOST_WORDS = 3;

  private Lent() {}

  /** For each word whether it stands in such marks. Time linear in the number of words. */
  static boolean[] in(Words words) {
    boolean[] lent = new boolean[words.size()];
    int open = -1;
    for (int i = 0; i < lent.length; i++) {
      char c = words.sign(i);
      if (open >= 0 && i - open > 1 && closes(words.sign(open), c)) {
        for (int k = open + 1; k < i && i - open - 1 <= MOST_WORDS; k++) {
          lent[k] = true;
        }
        open = -1;
      } else if (c == '"' || c == '\u201C' || c == '\u2018') {
        open = i;
      }
    }
    return lent;
  }

  private static boolean closes(char opening, char c) {
    return opening == '"'
        ? c == '"'
        : opening == '\u201C' ? c == '\u201D' || c == '"' : c == '\u2019';
  }
}
