package dev.variorum.claims.concord;

import dev.variorum.claims.comparison.Standing;
import dev.variorum.claims.proposition.Proposition;
import dev.variorum.claims.verdict.Verdict;
import dev.variorum.claims.verdict.Verdict.Outcome;

/** The rows of {@link PropositionTable} for comparisons. */
final class Ranking {
  private Ranking() {}

  /** The row for one thing ahead of another, level with it or behind it, by two accounts. */
  static Verdict decide(Account a, Account b, Standing left, Standing right) {
    Proposition p = a.proposition();
    Proposition q = b.proposition();
    boolean forward = a.agent().equals(b.agent()) && a.patient().equals(b.patient());
    boolean crossed = a.agent().equals(b.patient()) && a.patient().equals(b.agent());
    if (!p.predicate().equals(q.predicate()) || !(forward || crossed)) {
      return Verdict.NOTHING;
    }
    Standing other = crossed ? right.mirrored() : right;
    boolean denied = PropositionTable.isDenied(a) || PropositionTable.isDenied(b);
    if (PropositionTable.isDenied(a) == PropositionTable.isDenied(b) && left.equals(other)) {
      return a.isEvidence() && b.isEvidence() && !Likeness.timesDiffer(p, q)
          ? PropositionTable.AGREEMENT
          : Verdict.NOTHING;
    }
    Standing x = PropositionTable.isDenied(a) ? left.negated() : left;
    Standing y = PropositionTable.isDenied(b) ? other.negated() : other;
    if (!x.excludes(y) || (!a.isEvidence() && !b.isEvidence())) {
      return Verdict.NOTHING;
    }
    if (Likeness.timesDiffer(p, q) || Likeness.placesDiffer(a, b)) {
      return PropositionTable.apart(Likeness.timesDiffer(p, q) ? "time" : "place");
    }
    if (denied) {
      return new Verdict(Outcome.SOFT_CONFLICT, "denial", 2);
    }
    boolean degree = !x.reverses(y) && !isNegation(x) && !isNegation(y);
    boolean sure =
        PropositionTable.isAsserted(a)
            && PropositionTable.isAsserted(b)
            && !p.partly()
            && !q.partly()
            && !degree;
    return sure && PropositionTable.oneVoice(a, b)
        ? new Verdict(Outcome.HARD_CONFLICT, "comparison", 3)
        : new Verdict(Outcome.SOFT_CONFLICT, degree ? "degree" : "comparison", 2);
  }

  private static boolean isNegation(Standing s) {
    return Integer.bitCount(s.bits()) > 1;
  }
}
