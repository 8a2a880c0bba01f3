package dev.variorum.claims.verdict;

import dev.variorum.claims.grammar.Concepts;
import java.util.Set;

/** Which way a figure moves by the verb that it hangs on. */
final class Direction {
  private static final Set<Integer> UP = Concepts.hashes("rise", "raise", "double", "expand");
  private static final Set<Integer> DOWN =
      Concepts.hashes("fall", "cut", "halve", "lower", "shrink");

  private Direction() {}

  /** Whether of two verbs, by their hashes, the one says up and the other down. */
  static boolean areOpposed(int deed, int other) {
    return UP.contains(deed) && DOWN.contains(other) || DOWN.contains(deed) && UP.contains(other);
  }
}
