package dev.variorum.claims.grammar;

import java.util.Set;

/** Closed lists of words, written as one line of text. */
public final class WordLists {
  private WordLists() {}

  /** The words of {@code line}, parted by single spaces; a word that comes twice is refused. */
  public static Set<String> of(String line) {
    return Set.of(line.split(" "));
  }
}
