package dev.variorum.claims.concord;

import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.proposition.Predicates;
import dev.variorum.claims.proposition.Proposition;
import dev.variorum.claims.verdict.Verdict;
import dev.variorum.claims.verdict.Verdict.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * All propositions of a corpus laid beside each other: camps that agree, camps that are at odds, and
 * how many differences turned out to be of place or time. Immutable.
 */
public final class Concord {
  /** Camps under one key beyond which further ones are counted and not compared. */
  private static final int CROWD = 64;

  private final List<Camp> camps;
  private final List<Odds> odds;
  private final Map<String, Integer> setApart;
  private final long uncompared;

  private Concord(
      List<Camp> camps, List<Odds> odds, Map<String, Integer> setApart, long uncompared) {
    this.camps = camps;
    this.odds = odds;
    this.setApart = setApart;
    this.uncompared = uncompared;
  }

  /**
   * Accounts that say one thing.
   *
   * @param members places in the list of accounts, ascending
   */
  public record Camp(List<Integer> members) {}

  /**
   * Two camps that are at odds.
   *
   * @param sideA places in the list of accounts, ascending
   * @param sideB the same for the other side
   * @param rule the row of the table
   * @param hard whether both cannot hold
   */
  public record Odds(List<Integer> sideA, List<Integer> sideB, String rule, boolean hard) {}

  /** Compares every account with the camps that stand under its keys. */
  public static Concord of(List<Account> accounts) {
    return new Building(accounts).build();
  }

  /** Camps of two documents or more, by their first account. */
  public List<Camp> camps() {
    return camps;
  }

  /** Camps at odds, by the first account of either side. */
  public List<Odds> odds() {
    return odds;
  }

  /** How many differences are no conflict, by the circumstance that sets them apart. */
  public Map<String, Integer> setApart() {
    return setApart;
  }

  /** How many accounts were not compared because their key has too many camps. */
  public long uncompared() {
    return uncompared;
  }

  /** One comparison of a list of accounts. */
  private static final class Building {
    private final List<Account> accounts;
    private final List<List<Integer>> camps = new ArrayList<>();
    private final Map<String, List<Integer>> blocks = new HashMap<>();
    private final Map<List<Integer>, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<String, Integer> apart = new TreeMap<>();
    private long uncompared;

    Building(List<Account> accounts) {
      this.accounts = accounts;
    }

    Concord build() {
      for (int i = 0; i < accounts.size(); i++) {
        place(i);
      }
      List<Camp> agreeing = new ArrayList<>();
      for (List<Integer> camp : camps) {
        long documents = camp.stream().map(i -> accounts.get(i).position()).distinct().count();
        if (documents > 1
            && accounts.get(camp.get(0)).isEvidence()
            && !isToll(accounts.get(camp.get(0)))) {
          agreeing.add(new Camp(List.copyOf(camp)));
        }
      }
      agreeing.sort(Comparator.comparingInt(c -> c.members().get(0)));
      return new Concord(List.copyOf(agreeing), odds(), apart, uncompared);
    }

    private void place(int i) {
      Account account = accounts.get(i);
      Set<Integer> met = new LinkedHashSet<>();
      Set<String> keys = keys(account);
      for (String key : keys) {
        met.addAll(blocks.getOrDefault(key, List.of()));
      }
      int home = -1;
      for (int c : met.stream().sorted().toList()) {
        Verdict verdict = PropositionTable.decide(accounts.get(camps.get(c).get(0)), account);
        boolean joins =
            verdict.outcome() == Outcome.AGREEMENT
                || isSameGuess(first(c), account)
                || isSameToll(first(c), account);
        if (joins && home < 0) {
          home = c;
        }
      }
      if (home >= 0) {
        camps.get(home).add(i);
        compare(i, met, home);
        return;
      }
      compare(i, met, camps.size());
      camps.add(new ArrayList<>(List.of(i)));
      for (String key : keys) {
        List<Integer> block = blocks.computeIfAbsent(key, k -> new ArrayList<>());
        if (block.size() < CROWD) {
          block.add(camps.size() - 1);
        } else {
          uncompared++;
        }
      }
    }

    /** Against the first accounts of other camps; the strongest verdict of two camps stands. */
    private void compare(int i, Set<Integer> met, int home) {
      for (int c : met) {
        if (c == home) {
          continue;
        }
        Verdict verdict =
            PropositionTable.decide(accounts.get(camps.get(c).get(0)), accounts.get(i));
        if (verdict.outcome() == Outcome.SET_APART) {
          apart.merge(verdict.rule(), 1, Integer::sum);
        } else if (verdict.outcome() == Outcome.HARD_CONFLICT
            || verdict.outcome() == Outcome.SOFT_CONFLICT) {
          verdicts.merge(
              List.of(Math.min(c, home), Math.max(c, home)),
              verdict,
              (x, y) -> y.strength() > x.strength() ? y : x);
        }
      }
    }

    private List<Odds> odds() {
      Map<Integer, Set<String>> surely = new HashMap<>();
      for (List<Integer> two : verdicts.keySet()) {
        for (int side = 0; side < 2; side++) {
          if (first(two.get(side)).isEvidence()) {
            surely
                .computeIfAbsent(two.get(1 - side), k -> new HashSet<>())
                .add(what(two.get(side)));
          }
        }
      }
      List<Odds> found = new ArrayList<>();
      for (Map.Entry<List<Integer>, Verdict> e : verdicts.entrySet()) {
        int a = e.getKey().get(0);
        int b = e.getKey().get(1);
        // A guess adds nothing where somebody says the same as a fact.
        boolean guess =
            !first(a).isEvidence() && surely.getOrDefault(b, Set.of()).contains(what(a))
                || !first(b).isEvidence() && surely.getOrDefault(a, Set.of()).contains(what(b));
        if (!guess) {
          found.add(
              new Odds(
                  List.copyOf(camps.get(a)),
                  List.copyOf(camps.get(b)),
                  e.getValue().rule(),
                  e.getValue().outcome() == Outcome.HARD_CONFLICT));
        }
      }
      found.sort(
          Comparator.comparingInt((Odds o) -> o.sideA().get(0))
              .thenComparingInt(o -> o.sideB().get(0)));
      return List.copyOf(found);
    }

    /** Guesses at one thing are no evidence of it, but one side against another. */
    private static boolean isSameGuess(Account a, Account b) {
      Proposition p = a.proposition();
      Proposition q = b.proposition();
      return p.modality() == Modality.HEDGED
          && q.modality() == Modality.HEDGED
          && p.predicate().equals(q.predicate())
          && a.isNegative() == b.isNegative()
          && Objects.equals(p.standing(), q.standing())
          && a.agent().equals(b.agent())
          && a.patient().equals(b.patient());
    }

    /** Numbers of people harmed are one side against nobody, whether or not they agree. */
    private static boolean isSameToll(Account a, Account b) {
      return isToll(a)
          && isToll(b)
          && a.proposition().predicate().equals(b.proposition().predicate())
          && a.isEvidence()
          && b.isEvidence()
          && !a.isNegative()
          && !b.isNegative()
          && Likeness.isHarmAtOneEvent(a, b);
    }

    private static boolean isToll(Account a) {
      return a.proposition().agent().isFigure() || a.proposition().patient().isFigure();
    }

    private Account first(int camp) {
      return accounts.get(camps.get(camp).get(0));
    }

    private String what(int camp) {
      Proposition p = first(camp).proposition();
      return p.predicate() + "|" + first(camp).isNegative() + "|" + p.standing();
    }

    private static Set<String> keys(Account a) {
      Set<String> keys = new LinkedHashSet<>();
      Proposition p = a.proposition();
      if (p.standing() != null) {
        boolean forward = a.agent().compareTo(a.patient()) <= 0;
        keys.add(
            p.predicate()
                + "|"
                + (forward ? a.agent() + "|" + a.patient() : a.patient() + "|" + a.agent()));
        return keys;
      }
      String family = p.predicate().startsWith("be") ? "be" : Predicates.family(p.predicate());
      if (!a.agent().isEmpty()) {
        keys.add(family + "|" + a.agent());
      }
      if (!a.patient().isEmpty()) {
        keys.add(family + "|" + a.patient());
      }
      return keys;
    }
  }
}
