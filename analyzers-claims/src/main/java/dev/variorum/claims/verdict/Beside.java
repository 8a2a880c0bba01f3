package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.grammar.Concepts;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What stands right beside two values. */
final class Beside {
  private Beside() {}

  /** Whether a concept stands right beside the value. */
  static boolean has(Frame frame, int concept) {
    return Arrays.binarySearch(frame.tight(), concept) >= 0;
  }

  /** Whether right beside the values stand names, and none that both have. */
  static boolean namesDiffer(Witness a, Witness b) {
    Set<String> x = tightNames(a);
    Set<String> y = tightNames(b);
    return !x.isEmpty() && !y.isEmpty() && Collections.disjoint(x, y);
  }

  private static Set<String> tightNames(Witness w) {
    Set<String> names = new TreeSet<>(w.names());
    names.addAll(w.places());
    names.removeIf(name -> !Concepts.hasAny(w.frame().tight(), name.split(" ")));
    return names;
  }

  /** Whether the two give the same value in another unit as well. */
  static boolean restates(Frame f, Frame g) {
    if (f.restated().equals(f.amount())
        || g.restated().equals(g.amount())
        || !f.restated().unit().equals(g.restated().unit())) {
      return false;
    }
    return switch (f.restated().to(g.restated())) {
      case EQUAL, WITHIN, ROUNDING -> true;
      default -> false;
    };
  }
}
