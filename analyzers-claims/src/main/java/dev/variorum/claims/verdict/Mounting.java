package dev.variorum.claims.verdict;

import dev.variorum.claims.grammar.Concepts;
import java.util.Set;
import java.util.TreeSet;

/** Concepts whose counts grow while an event goes on: the dead, the injured, the evacuated. */
final class Mounting {
  static final Set<Integer> CONCEPTS = concepts();

  private Mounting() {}

  static int hash(String concept) {
    return concept.hashCode() * 0x9E3779B1;
  }

  private static Set<Integer> concepts() {
    Set<Integer> hashes = new TreeSet<>();
    for (String word :
        new String[] {
          "die",
          "injure",
          "missing",
          "rescue",
          "evacuate",
          "arrest",
          "survive",
          "hospital",
          "damage",
          "vote",
          "home",
          "case",
          "infected",
          "destroyed",
          "trapped"
        }) {
      hashes.add(hash(Concepts.of(word)));
    }
    return hashes;
  }
}
