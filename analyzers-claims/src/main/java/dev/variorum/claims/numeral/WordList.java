package dev.variorum.claims.numeral;

import java.util.HashSet;
import java.util.Set;

/** Closed classes of words, written down as words with blanks between them. */
public final class WordList {
  private WordList() {}

  /** The set of all words in {@code lines}; a word may stand twice. */
  public static Set<String> of(String... lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      for (String word : line.split(" ")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return Set.copyOf(words);
  }
}
