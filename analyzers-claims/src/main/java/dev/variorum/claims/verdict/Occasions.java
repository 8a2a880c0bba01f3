package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells pairs of documents that report two occasions of one kind, two weeks of a market or two
 * rounds of a cup, from those that report one: they differ in several figures, and in more than
 * they share.
 */
final class Occasions {
  /** Fewer differences than this are two accounts of one thing. */
  private static final int SEVERAL = 3;

  private final List<Witness> witnesses;
  private final Map<Long, Set<Integer>> differing = new HashMap<>();
  private final Map<Long, Set<Integer>> agreeing = new HashMap<>();

  Occasions(List<Witness> witnesses) {
    this.witnesses = witnesses;
  }

  /** Takes two statements that differ. */
  void differ(int a, int b) {
    note(differing, a, b);
  }

  /** Takes two statements that agree. */
  void agree(int a, int b) {
    note(agreeing, a, b);
  }

  private void note(Map<Long, Set<Integer>> of, int a, int b) {
    // Of many statements against many the side with fewer says how many differ.
    of.computeIfAbsent(pair(a, b), k -> new HashSet<>()).add(Math.min(a, b));
  }

  private long pair(int a, int b) {
    long p = witnesses.get(a).position();
    long q = witnesses.get(b).position();
    return Math.min(p, q) << 32 | Math.max(p, q);
  }

  /** Whether the documents of two statements report two occasions. */
  boolean areTwo(int a, int b) {
    long pair = pair(a, b);
    int differ = differing.getOrDefault(pair, Set.of()).size();
    return differ >= SEVERAL && differ > agreeing.getOrDefault(pair, Set.of()).size();
  }
}
