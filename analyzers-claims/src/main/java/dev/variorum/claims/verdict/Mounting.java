package dev.variorum.claims.verdict;

import dev.variorum.claims.grammar.Concepts;
import java.util.Set;

/** Concepts whose counts grow while an event goes on: the dead, the injured, the evacuated. */
final class Mounting {
  /** What happens to people: a count of the one is none of the other. */
  static final Set<Integer> FATES =
      Concepts.hashes("die", "injure", "missing", "arrest", "hospital");

  static final Set<Integer> CONCEPTS =
      Concepts.hashes(
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
          "trapped");

  private Mounting() {}
}
