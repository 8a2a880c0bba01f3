package dev.variorum.core.setting;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that an unknown one was most likely meant to be, for messages. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate within a third of the word's length in edits, the first of equals; empty when
   * none is.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    // Nobody mistypes a word this long; the cost of comparing grows with the square of its length.
    if (word.length() > 200) {
      return Optional.empty();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    Optional<String> best = Optional.empty();
    int least = Math.max(1, wanted.length() / 3) + 1;
    for (String candidate : candidates) {
      String other = candidate.toLowerCase(Locale.ROOT);
      int edits = !wanted.isEmpty() && other.startsWith(wanted) ? 1 : edits(wanted, other);
      if (edits < least) {
        least = edits;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /**
   * Edits between two words, two neighbours changing places being one (optimal string alignment).
   */
  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
