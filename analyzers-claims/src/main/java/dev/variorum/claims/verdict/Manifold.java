package dev.variorum.claims.verdict;

import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.grammar.WordLists;
import java.util.Set;

/** Counts of which one subject has many: seasons, points, hours. */
final class Manifold {
  private static final Set<String> NOUNS =
      WordLists.of(
          "season #year #month #week #day #hour #minute gam term point goal run yard "
              + "rebound assist touchdown victory #win loss catch carry round tim pass inning set "
              + "match step phas page");

  private Manifold() {}

  /** Whether a statement counts such a thing. */
  static boolean is(Frame frame) {
    return NOUNS.contains(frame.noun()) || NOUNS.contains(frame.amount().unit());
  }
}
