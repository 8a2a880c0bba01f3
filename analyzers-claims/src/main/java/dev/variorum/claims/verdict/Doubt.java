package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.grammar.Concepts;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Why two different values, which have enough in common to be one thing's, may be two things' all
 * the same: another verb, other names in the clause, none of the figures beside the one among those
 * beside the other.
 */
final class Doubt {
  /** So many figures beside each value tell a thing, and none in common tell two. */
  private static final int COMPANY = 2;

  private Doubt() {}

  /** The rule that sets two statements apart; null when there is none. */
  static @Nullable Rule of(Witness a, Witness b, Bond bond) {
    Frame f = a.frame();
    Frame g = b.frame();
    if (bond.isSameAge()) {
      return null;
    }
    if (f.traits().differ(g.traits(), f.near(), g.near())) {
      return Rule.PART;
    }
    if (bond.isCopy()) {
      return null;
    }
    if (bond.isOtherDeed() && !bond.isOnlyCount() || nounsDiffer(f, g)) {
      return Rule.PREDICATE;
    }
    if (namesDiffer(a, b)) {
      return Rule.NAMES;
    }
    boolean figures = f.beside().length >= COMPANY && g.beside().length >= COMPANY;
    return figures && Concepts.common(f.beside(), g.beside()) == 0 ? Rule.COMPANY : null;
  }

  /** Whether the one is a sum or measure of this and the other of that. */
  private static boolean nounsDiffer(Frame f, Frame g) {
    return !f.noun().isEmpty() && !g.noun().isEmpty() && !f.noun().equals(g.noun());
  }

  /** Whether both clauses name something, and neither names what the other sentence does. */
  static boolean namesDiffer(Witness a, Witness b) {
    if (!a.subject().isEmpty() && a.subject().equals(b.subject())) {
      return false;
    }
    Set<String> x = inClause(a);
    Set<String> y = inClause(b);
    return !x.isEmpty()
        && !y.isEmpty()
        && Collections.disjoint(x, all(b))
        && Collections.disjoint(y, all(a));
  }

  private static Set<String> all(Witness w) {
    Set<String> names = new TreeSet<>(w.names());
    names.addAll(w.places());
    return names;
  }

  private static Set<String> inClause(Witness w) {
    Set<String> names = all(w);
    names.remove(w.speaker());
    names.removeIf(name -> !Concepts.hasAny(w.frame().near(), name.split(" ")));
    return names;
  }
}
