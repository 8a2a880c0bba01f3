package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.Set;

/** What an auxiliary says of the verb behind it. */
final class Auxiliaries {
  private static final Set<String> BE =
      Set.of(
          ("be been being is are was were am isn't aren't wasn't weren't 's 're 'm get gets got "
                  + "getting")
              .split(" "));

  private static final Set<String> BEFORE_BASE =
      Set.of(
          "do does did don't doesn't didn't let help will can won't can't cannot 'll 'd"
              .split(" "));

  private Auxiliaries() {}

  /** Whether term {@code i} is a form of be, by itself or joined to the term before. */
  static boolean isBe(Words words, int i) {
    String lower = words.lower(i);
    return BE.contains(lower)
        || lower.endsWith("'re")
        || lower.endsWith("'m")
        || (lower.endsWith("'s") && words.is(i, WordClass.SUBJECT_PRONOUN | WordClass.RELATIVE));
  }

  /** Whether a base form follows term {@code i}: a modal or a form of do. */
  static boolean isModal(Words words, int i) {
    String lower = words.lower(i);
    return words.is(i, WordClass.MODAL)
        || BEFORE_BASE.contains(lower)
        || lower.endsWith("'ll")
        || lower.endsWith("'d");
  }
}
