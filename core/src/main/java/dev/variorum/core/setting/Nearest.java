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

  /** Levenshtein distance over UTF-16 units. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
