package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.numeral.WordList;
import java.util.Set;

/** Whether the words before an expression of time speak of what is to come. */
final class Tense {
  private static final Set<String> AHEADS =
      WordList.of(
          "will shall ll won't scheduled due expects expected plans planned until till",
          "tomorrow next upcoming can may could must should going begins starts ends",
          "expires");

  private static final int REACH = 12;

  private final Pieces pieces;

  Tense(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Whether the nearest verb to the left of piece {@code i}, within reach, looks ahead. */
  boolean isFuture(int i) {
    for (int k = i - 1; k > i - REACH && pieces.sameSentence(k, i); k--) {
      String word = pieces.word(k);
      if (isAhead(word)) {
        return true;
      }
      if (isPast(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAhead(String word) {
    return AHEADS.contains(word);
  }

  private static boolean isPast(String word) {
    return switch (word) {
      case "was",
          "were",
          "had",
          "did",
          "said",
          "told",
          "rose",
          "fell",
          "came",
          "went",
          "took",
          "made",
          "began",
          "held",
          "met",
          "gave",
          "left",
          "won",
          "lost",
          "saw",
          "broke",
          "has",
          "have",
          "been" ->
          true;
      default -> word.length() > 4 && word.endsWith("ed");
    };
  }
}
