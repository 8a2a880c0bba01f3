package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Blocks;
import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.verdict.Verdict.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All statements of a corpus set against each other: groups that agree, groups that contradict each
 * other, and how many differences turned out to be of place, time or measuring point. Immutable.
 */
public final class Concordance {
  /** Rules that ask which figure of a document goes with which of another. */
  private static final Set<String> RIVALLED =
      Set.of(Rule.VALUE.id(), Rule.BOUND.id(), Rule.CLOCK.id(), Rule.DATE.id(), Rule.SUBJECT.id());

  /** Rules that set two values against each other. */
  private static final Set<String> VALUES =
      Set.of(Rule.VALUE.id(), Rule.BOUND.id(), Rule.CLOCK.id());

  /** Circumstances that tell two matters apart, and with them all that agrees with either. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of(Rule.PLACE.id(), Rule.TIME.id(), Rule.PART.id());

  /** So many statements of either side are looked at. */
  private static final int LOOK = 12;

  private final List<Accord> accords;
  private final List<Discord> discords;
  private final Map<String, Integer> setApart;

  private Concordance(List<Accord> accords, List<Discord> discords, Map<String, Integer> setApart) {
    this.accords = accords;
    this.discords = discords;
    this.setApart = setApart;
  }

  /**
   * Statements that agree.
   *
   * @param members places in the list of witnesses, ascending
   * @param rule the weakest rule that holds among them
   */
  public record Accord(List<Integer> members, String rule) {}

  /**
   * Two groups of statements that contradict each other.
   *
   * @param sideA places in the list of witnesses, ascending
   * @param sideB the same for the other side
   * @param rule the row of the decision table
   * @param hard whether the two sides cannot both hold
   */
  public record Discord(List<Integer> sideA, List<Integer> sideB, String rule, boolean hard) {}

  private record Edge(int a, int b, Verdict verdict) {}

  /**
   * Two statements found to contradict each other by other means than their values' frames.
   *
   * @param a place in the list of witnesses
   * @param b place in the list of witnesses
   * @param rule the rule that says so
   */
  public record Given(int a, int b, String rule) {}

  /** Compares every pair of statements that their blocks bring together. */
  public static Concordance of(List<Witness> witnesses) {
    return of(witnesses, List.of());
  }

  /** The same, with contradictions that are known already. */
  public static Concordance of(List<Witness> witnesses, List<Given> given) {
    List<Edge> agreeing = new ArrayList<>();
    List<Edge> conflicting = new ArrayList<>();
    Map<String, Integer> apart = new TreeMap<>();
    Set<Long> parted = new HashSet<>();
    Blocks.pairs(
        witnesses,
        (a, b) -> {
          Verdict verdict = DecisionTable.decide(witnesses.get(a), witnesses.get(b));
          if (verdict.outcome() == Outcome.AGREEMENT) {
            agreeing.add(new Edge(a, b, verdict));
          } else if (verdict.outcome() == Outcome.SET_APART) {
            apart.merge(verdict.rule(), 1, Integer::sum);
            if (CIRCUMSTANCES.contains(verdict.rule()) && !witnesses.get(a).frame().isAge()) {
              parted.add(pair(a, b));
            }
          } else if (verdict.outcome() != Outcome.NOTHING) {
            conflicting.add(new Edge(a, b, verdict));
          }
        });
    Rivals rivals = new Rivals(witnesses);
    conflicting.removeIf(e -> RIVALLED.contains(e.verdict().rule()) && rivals.has(e.a(), e.b()));
    Grouping grouping = new Grouping(witnesses);
    conflicting.forEach(e -> grouping.part(e.a(), e.b()));
    given.forEach(g -> grouping.part(g.a(), g.b()));
    agreeing.sort(
        Comparator.comparingDouble((Edge e) -> -e.verdict().strength())
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b));
    Set<Long> says = new HashSet<>();
    for (Edge e : agreeing) {
      grouping.join(e.a(), e.b());
      says.add(says(witnesses.get(e.a()).position(), e.b()));
      says.add(says(witnesses.get(e.b()).position(), e.a()));
    }
    conflicting.removeIf(
        e ->
            says.contains(says(witnesses.get(e.a()).position(), e.b()))
                || says.contains(says(witnesses.get(e.b()).position(), e.a())));
    Occasions occasions = new Occasions(witnesses);
    agreeing.forEach(e -> occasions.agree(e.a(), e.b()));
    conflicting.forEach(e -> occasions.differ(e.a(), e.b()));
    given.forEach(g -> occasions.differ(g.a(), g.b()));
    int all = conflicting.size();
    conflicting.removeIf(e -> occasions.areTwo(e.a(), e.b()));
    for (Given g : given) {
      if (occasions.areTwo(g.a(), g.b())) {
        all++;
        continue;
      }
      conflicting.add(
          new Edge(
              Math.min(g.a(), g.b()),
              Math.max(g.a(), g.b()),
              new Verdict(Outcome.HARD_CONFLICT, g.rule(), 100)));
      all++;
    }
    if (all > conflicting.size()) {
      apart.put(Rule.OCCASION.id(), all - conflicting.size());
    }
    return new Concordance(
        accords(witnesses, grouping), discords(witnesses, grouping, conflicting, parted), apart);
  }

  /** A document that also says what the other side says holds the two for different things. */
  private static long says(long position, int witness) {
    return position << 32 | witness;
  }

  private static List<Accord> accords(List<Witness> witnesses, Grouping grouping) {
    List<Accord> found = new ArrayList<>();
    for (List<Integer> group : grouping.groups()) {
      long documents = group.stream().map(w -> witnesses.get(w).position()).distinct().count();
      if (documents > 1) {
        found.add(new Accord(group, weakest(witnesses, group)));
      }
    }
    found.sort(Comparator.comparingInt(a -> a.members().get(0)));
    return found;
  }

  private static String weakest(List<Witness> witnesses, List<Integer> group) {
    boolean within = false;
    boolean rounding = false;
    Amount first = witnesses.get(group.get(0)).frame().amount();
    for (int w : group) {
      Amount other = witnesses.get(w).frame().amount();
      if (first.unit().equals(other.unit())) {
        Amount.Relation relation = first.to(other);
        within |= relation == Amount.Relation.WITHIN;
        rounding |= relation == Amount.Relation.ROUNDING;
      } else {
        rounding = true;
      }
    }
    return within ? "within" : rounding ? "rounding" : "equal";
  }

  private static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  /** Whether a statement of the one side goes with one of the other, or is of another matter. */
  private static boolean isUnclear(
      List<Witness> witnesses, List<Integer> a, List<Integer> b, Set<Long> parted) {
    for (int i : a.subList(0, Math.min(LOOK, a.size()))) {
      for (int j : b.subList(0, Math.min(LOOK, b.size()))) {
        Frame f = witnesses.get(i).frame();
        Frame g = witnesses.get(j).frame();
        boolean compatible =
            switch (DecisionTable.relation(f, g)) {
              case DISJOINT, DISTANT -> false;
              default -> f.amount().unit().equals(g.amount().unit());
            };
        if (compatible || parted.contains(pair(i, j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Discord> discords(
      List<Witness> witnesses, Grouping grouping, List<Edge> conflicting, Set<Long> parted) {
    Map<List<Integer>, Edge> strongest = new LinkedHashMap<>();
    for (Edge e : conflicting) {
      int a = grouping.of(e.a());
      int b = grouping.of(e.b());
      if (a == b) {
        continue;
      }
      List<Integer> key = List.of(Math.min(a, b), Math.max(a, b));
      strongest.merge(key, e, (x, y) -> y.verdict().strength() > x.verdict().strength() ? y : x);
    }
    List<Discord> found = new ArrayList<>();
    for (Edge e : strongest.values()) {
      List<Integer> a = grouping.members(e.a());
      List<Integer> b = grouping.members(e.b());
      if (VALUES.contains(e.verdict().rule()) && isUnclear(witnesses, a, b, parted)) {
        continue;
      }
      if (RIVALLED.contains(e.verdict().rule()) && isToldByOne(witnesses, a, b)) {
        continue;
      }
      boolean forward = a.get(0) < b.get(0);
      found.add(
          new Discord(
              forward ? a : b,
              forward ? b : a,
              e.verdict().rule(),
              e.verdict().outcome() == Outcome.HARD_CONFLICT));
    }
    found.sort(
        Comparator.comparingInt((Discord d) -> d.sideA().get(0))
            .thenComparingInt(d -> d.sideB().get(0)));
    return found;
  }

  /** Whether a document, beside others, tells both: then it tells them of two things. */
  private static boolean isToldByOne(List<Witness> witnesses, List<Integer> a, List<Integer> b) {
    Set<Long> left = new HashSet<>();
    a.forEach(w -> left.add(witnesses.get(w).position()));
    Set<Long> right = new HashSet<>();
    b.forEach(w -> right.add(witnesses.get(w).position()));
    boolean several = left.size() > 1 || right.size() > 1;
    left.retainAll(right);
    return several && !left.isEmpty();
  }

  /** Groups of statements in two documents or more that agree, by their first statement. */
  public List<Accord> accords() {
    return accords;
  }

  /** Contradictions, by the first statement of either side. */
  public List<Discord> discords() {
    return discords;
  }

  /** How many pairs differ in value but are no conflict, by the rule that sets them apart. */
  public Map<String, Integer> setApart() {
    return setApart;
  }
}
