package dev.variorum.claims.proposition;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.core.text.NameAliases;
import dev.variorum.core.text.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The one name of a document that ends in a plain noun, or that a noun stands before: {@code the
 * dam} for the Korrin Dam, {@code the river} for the river Ostrel. A noun of two names is of none.
 */
final class Tails {
  private final Map<String, String> tails = new HashMap<>();

  /**
   * @param fullest the fullest form that the document has for a name
   * @param plain nouns before a name that say of what sort it is and no more
   */
  Tails(Words words, UnaryOperator<String> fullest, Set<String> plain) {
    Set<String> shared = new HashSet<>();
    Names names = words.document().names();
    for (int n = 0; n < names.size(); n++) {
      String full = names.isWeak(n) ? "" : fullest.apply(words.document().words(names.span(n)));
      int blank = full.lastIndexOf(' ');
      int at = words.at(names.span(n).start());
      if (blank > 0) {
        tail(NameAliases.key(full.substring(blank + 1)), full, shared);
      }
      if (!full.isEmpty()
          && words.is(at - 2, "the")
          && words.classes(at - 1) == 0
          && !plain.contains(words.lower(at - 1))
          && !words.is(at - 1, WordClass.NAME)) {
        tail(words.bare(at - 1), full, shared);
      }
    }
    tails.keySet().removeAll(shared);
  }

  private void tail(String noun, String full, Set<String> shared) {
    String before = tails.put(noun, full);
    if (before != null && !before.equals(full)) {
      shared.add(noun);
    }
  }

  /** The name that a noun stands for; empty for none. */
  String of(String noun) {
    return tails.getOrDefault(noun, "");
  }
}
