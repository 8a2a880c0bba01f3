package dev.variorum.claims.concord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.claims.comparison.Standing;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.proposition.Argument;
import dev.variorum.claims.proposition.Proposition;
import dev.variorum.claims.verdict.Verdict;
import dev.variorum.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConcordLawsTest {
  private static final String[] NAMES = {"vetra 9", "orlo 4", "sable 2"};
  private static final String[] VERBS = {
    "win", "lose", "sell", "acquit", "convict", "found", "be safe"
  };
  private final Random random = new Random(20240503);

  private Account account(int position) {
    boolean compares = random.nextBoolean();
    int first = random.nextInt(NAMES.length);
    String x = NAMES[first];
    String y = NAMES[(first + 1 + random.nextInt(NAMES.length - 1)) % NAMES.length];
    Modality modality = Modality.values()[random.nextInt(4)];
    Proposition p =
        new Proposition(
            random.nextInt(5),
            new Span(0, 9),
            "said",
            compares ? "compare " : VERBS[random.nextInt(VERBS.length)],
            !compares && random.nextBoolean(),
            new Argument(x, "", new int[0]),
            new Argument(y, "", new int[0]),
            compares ? new Standing(1 + random.nextInt(6)) : null,
            random.nextInt(4) == 0,
            random.nextInt(4) != 0,
            random.nextBoolean(),
            new int[] {random.nextInt(3)},
            new int[] {random.nextInt(3)},
            new String[0],
            random.nextInt(3) == 0 ? new int[] {random.nextInt(2), 2} : null,
            random.nextBoolean(),
            "",
            modality,
            0,
            random.nextInt(3) == 0 ? "hask" : "",
            .6f);
    return new Account(
        position, p, x, y, p.speaker(), Set.of(), Set.of("tarnby", "ostrel"), new int[0]);
  }

  private static Account mirrored(Account a) {
    Proposition p = a.proposition();
    Proposition turned =
        new Proposition(
            p.sentence(),
            p.statement(),
            p.said(),
            p.predicate(),
            p.negated(),
            p.patient(),
            p.agent(),
            p.standing() == null ? null : p.standing().mirrored(),
            p.partly(),
            p.lasting(),
            p.past(),
            p.content(),
            p.near(),
            p.places(),
            p.when(),
            p.dated(),
            p.symbol(),
            p.modality(),
            p.speech(),
            p.speaker(),
            p.worth());
    return new Account(
        a.position(),
        turned,
        a.patient(),
        a.agent(),
        a.speaker(),
        a.places(),
        a.topics(),
        a.published());
  }

  @Test
  void orderDoesNotMatterAndAHedgeIsNeverHard() {
    for (int round = 0; round < 20_000; round++) {
      Account a = account(0);
      Account b = account(random.nextInt(2));
      Verdict verdict = PropositionTable.decide(a, b);
      assertEquals(verdict, PropositionTable.decide(b, a));
      boolean hedged =
          a.proposition().modality() == Modality.HEDGED
              || b.proposition().modality() == Modality.HEDGED;
      if (hedged) {
        assertNotEquals(Verdict.Outcome.HARD_CONFLICT, verdict.outcome());
        assertNotEquals(Verdict.Outcome.AGREEMENT, verdict.outcome());
      }
    }
  }

  @Test
  void swappingTheTwoThingsMirrorsTheLattice() {
    for (int round = 0; round < 20_000; round++) {
      Account a = account(0);
      Account b = account(1);
      if (a.proposition().standing() != null && b.proposition().standing() != null) {
        assertEquals(PropositionTable.decide(a, b), PropositionTable.decide(mirrored(a), b));
        assertEquals(PropositionTable.decide(a, b), PropositionTable.decide(a, mirrored(b)));
      }
    }
  }

  @Test
  void nothingContradictsItsOwnRepetition() {
    for (int round = 0; round < 5_000; round++) {
      Account a = account(0);
      Account again =
          new Account(
              random.nextInt(2),
              a.proposition(),
              a.agent(),
              a.patient(),
              a.speaker(),
              a.places(),
              a.topics(),
              a.published());
      Verdict.Outcome outcome = PropositionTable.decide(a, again).outcome();
      assertTrue(
          outcome == Verdict.Outcome.AGREEMENT || outcome == Verdict.Outcome.NOTHING, a + "");
    }
  }

  @Test
  void campsPartTheAccountsAndOddsAreBetweenTwoOfThem() {
    for (int round = 0; round < 60; round++) {
      List<Account> accounts = new ArrayList<>();
      for (int i = 0; i < 120; i++) {
        accounts.add(account(i / 3));
      }
      Concord concord = Concord.of(accounts);
      boolean[] seen = new boolean[accounts.size()];
      for (Concord.Camp camp : concord.camps()) {
        for (int m : camp.members()) {
          assertTrue(!seen[m]);
          seen[m] = true;
        }
      }
      for (Concord.Odds odds : concord.odds()) {
        assertTrue(odds.sideA().stream().noneMatch(odds.sideB()::contains));
        assertTrue(odds.sideA().get(0) < odds.sideB().get(0));
      }
    }
  }

  @Test
  void manyAccountsOfOneThingAreComparedByCampsAndNoneIsDroppedSilently() {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      accounts.add(account(i));
    }
    Concord concord = Concord.of(accounts);
    long placed = concord.camps().stream().mapToLong(c -> c.members().size()).sum();
    assertTrue(placed + concord.uncompared() > 20_000, placed + " " + concord.uncompared());
  }
}
