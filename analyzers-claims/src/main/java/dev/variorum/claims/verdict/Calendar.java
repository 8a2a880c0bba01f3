package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.verdict.Verdict.Outcome;
import java.util.Collections;

/** The rows for days of events and for how long one event came before another. */
final class Calendar {
  private static final double ALIKE = .5;

  /** The share of the words that two statements have in common when one is a copy of the other. */
  private static final double COPY = .8;

  /** How much more than for a figure must speak for two days to be said of one event. */
  private static final double MORE = .5;

  private Calendar() {}

  static Verdict day(Witness a, Witness b) {
    Kinship kin = Kinship.of(a, b);
    if (kin.placesDiffer()) {
      return Verdict.NOTHING;
    }
    Amount.Relation relation = a.frame().amount().to(b.frame().amount());
    if (relation == Amount.Relation.EQUAL) {
      double need = a.frame().amount().isPoint() ? 3.5 : 4;
      return kin.shared() >= 2 && kin.shared() + kin.names() >= need
          ? new Verdict(Outcome.AGREEMENT, Rule.EQUAL.id(), kin.shared())
          : Verdict.NOTHING;
    }
    if (relation != Amount.Relation.DISJOINT
        || kin.subjectsDiffer()
        || a.frame().modality() != b.frame().modality()) {
      return Verdict.NOTHING;
    }
    Bond bond = Bond.of(a, b);
    // An evening here is a morning elsewhere: a day's difference tells in a copy alone.
    boolean next = Kinship.daysApart(a.frame().amount(), b.frame().amount()) <= 1;
    boolean same = bond.isSameDoing(next ? COPY : ALIKE) && bond.cover() >= (next ? COPY : ALIKE);
    return same && bond.surplus() >= MORE
        ? Verdict.conflict(Rule.DATE, bond.strength())
        : Verdict.NOTHING;
  }

  static Verdict order(Witness a, Witness b) {
    Kinship kin = Kinship.of(a, b);
    if (Collections.disjoint(a.names(), b.names()) || kin.shared() < 2) {
      return Verdict.NOTHING;
    }
    return switch (a.frame().amount().to(b.frame().amount())) {
      case DISJOINT -> Verdict.conflict(Rule.ORDER, 2);
      case COMPATIBLE -> Verdict.NOTHING;
      case EQUAL -> new Verdict(Outcome.AGREEMENT, Rule.EQUAL.id(), 2);
      default -> new Verdict(Outcome.AGREEMENT, Rule.ROUNDING.id(), 2);
    };
  }
}
