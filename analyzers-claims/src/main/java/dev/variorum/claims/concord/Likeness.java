package dev.variorum.claims.concord;

import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.proposition.Argument;
import dev.variorum.claims.proposition.Predicates;
import dev.variorum.claims.proposition.Proposition;
import java.util.Collections;
import java.util.Locale;

/** What two accounts have in common, and in what circumstances they differ. */
final class Likeness {
  /** Of a sentence that long not all words are kept. */
  private static final int LONG = 24;

  private Likeness() {}

  static boolean isQuality(Proposition p) {
    return p.predicate().startsWith("be");
  }

  /** Whether two arguments can be one: the same key, or one of the two left open. */
  static boolean isSame(String x, String y, Argument p, Argument q) {
    if (x.isEmpty() || y.isEmpty()) {
      return true;
    }
    boolean half = p.isNamed() != q.isNamed() && !p.noun().isEmpty() && p.noun().equals(q.noun());
    return (half || x.equals(y)) && contentMeets(p.content(), q.content());
  }

  static boolean contentMeets(int[] x, int[] y) {
    boolean figure =
        x.length > 0 && x[0] == Argument.FIGURE || y.length > 0 && y[0] == Argument.FIGURE;
    return figure
        || x.length == 0
        || y.length == 0
        || Concepts.common(x, y) * 2 >= Math.min(x.length, y.length);
  }

  /** A name for one of the two, and all that one of the two accounts names, or much else. */
  static boolean sharesEnough(Account a, Account b) {
    Proposition p = a.proposition();
    Proposition q = b.proposition();
    boolean agent = !a.agent().isEmpty() && a.agent().equals(b.agent());
    boolean patient = !a.patient().isEmpty() && a.patient().equals(b.patient());
    boolean named = agent && p.agent().isNamed() || patient && p.patient().isNamed();
    boolean open =
        a.agent().isEmpty() != b.agent().isEmpty()
            || a.patient().isEmpty() != b.patient().isEmpty();
    boolean bothOpen =
        a.agent().isEmpty() && b.agent().isEmpty()
            || a.patient().isEmpty() && b.patient().isEmpty();
    if (isQuality(p)) {
      return agent && (patient || bothOpen) && p.agent().isNamed();
    }
    if (agent && patient) {
      return named || sameEvent(a, b);
    }
    boolean wholly = bothOpen && !open;
    if (wholly && !contentMeets(p.content(), q.content())) {
      // Convicted of the one and of the other.
      return false;
    }
    if (named && wholly) {
      return true;
    }
    if (patient && p.patient().isNamed()) {
      // Who did it is left open by one or both.
      return true;
    }
    return false;
  }

  /** Nobody was hurt, and some were, in two reports of one event. */
  static boolean isHarmAtOneEvent(Account a, Account b) {
    Proposition p = a.proposition();
    boolean people = isPeople(p.agent()) || isPeople(p.patient());
    boolean same = a.agent().equals(b.agent()) && a.patient().equals(b.patient());
    long names = a.topics().stream().filter(b.topics()::contains).count();
    boolean context =
        names >= 2 || names == 1 && Concepts.common(p.near(), b.proposition().near()) >= 2;
    return Predicates.isHarm(p.predicate()) && people && same && context;
  }

  /** Whether two accounts of one event speak of one thing by its noun. */
  static boolean isOneMatter(Account a, Account b) {
    Proposition p = a.proposition();
    Proposition q = b.proposition();
    boolean agents = a.agent().isEmpty() || b.agent().isEmpty() || a.agent().equals(b.agent());
    return a.position() != b.position()
        && agents
        && p.patient().isMatter()
        && q.patient().isMatter()
        && a.patient().equals(b.patient())
        && contentMeets(p.content(), q.content())
        && a.topics().stream().filter(b.topics()::contains).count() >= 2
        && Concepts.common(p.near(), q.near()) >= 2;
  }

  private static boolean isPeople(Argument argument) {
    return !argument.isNamed() && argument.noun().equals("#person");
  }

  /** Whether two documents speak most of the same names. */
  static boolean sameEvent(Account a, Account b) {
    long shared = a.topics().stream().filter(b.topics()::contains).count();
    return shared >= 2 && Concepts.common(a.proposition().near(), b.proposition().near()) >= 3;
  }

  static boolean placesDiffer(Account a, Account b) {
    return !a.places().isEmpty()
        && !b.places().isEmpty()
        && Collections.disjoint(a.places(), b.places());
  }

  /** Whether the one may hold of an earlier state or another matter than the other. */
  static boolean mattersDiffer(Proposition p, Proposition q) {
    return p.isEarlier() != q.isEarlier() || !contentMeets(p.content(), q.content());
  }

  /** Whether the sentences themselves have the names, rather than words that stand for them. */
  static boolean isSpelled(Proposition p) {
    return isSpelled(p.agent(), p) && isSpelled(p.patient(), p);
  }

  private static boolean isSpelled(Argument argument, Proposition p) {
    if (!argument.isNamed()) {
      return true;
    }
    String[] words = argument.name().toLowerCase(Locale.ROOT).split("[ -]");
    return Concepts.hasAny(p.near(), words) || p.near().length >= LONG;
  }

  static boolean timesDiffer(Proposition p, Proposition q) {
    int[] x = p.when();
    int[] y = q.when();
    if (x != null && y != null) {
      return x[1] < y[0] || y[1] < x[0];
    }
    return !p.symbol().isEmpty() && !q.symbol().isEmpty() && !p.symbol().equals(q.symbol());
  }

  /** How many days lie between the times of two propositions; 9 when that is not known. */
  static int daysBetween(Proposition p, Proposition q) {
    int[] x = p.when();
    int[] y = q.when();
    return x == null || y == null ? 9 : Math.max(x[0] - y[1], y[0] - x[1]);
  }
}
