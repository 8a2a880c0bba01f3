package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.verdict.Verdict.Outcome;

/** The rows for an account that says nobody or none, and one that counts some or none as well. */
final class Absence {
  /** Two statements of one thing share at least this part of their words. */
  private static final double ALIKE = .5;

  /** The same where they say it by two verbs. */
  private static final double MUCH = .65;

  private Absence() {}

  /** Whether either of two statements counts none. */
  static boolean is(Frame f, Frame g) {
    return saysNone(f) || saysNone(g);
  }

  /** None in words; 0 is a figure like another. */
  private static boolean saysNone(Frame frame) {
    return frame.amount().isNone() && Character.isLetter(frame.value().charAt(0));
  }

  static Verdict decide(Witness a, Witness b, Kinship kin) {
    Frame f = a.frame();
    Frame g = b.frame();
    boolean told = f.modality() == g.modality() && f.modality() != Modality.DENIED;
    boolean apart =
        kin.placesDiffer()
            || kin.timesDiffer()
            || kin.isOfLaterDay()
            || kin.scopesDiffer()
            || kin.subjectsDiffer();
    boolean within = a.position() == b.position();
    if (!told
        || apart
        || within && a.speaker().equals(b.speaker())
        || !kin.mayCountOne()
        || !a.cast().meets(b.cast())) {
      return Verdict.NOTHING;
    }
    Bond bond = Bond.of(a, b);
    boolean alike =
        kin.countsOne() && bond.meets() && bond.cover() >= (bond.isOtherDeed() ? MUCH : ALIKE);
    boolean same = bond.isSameAct() || alike;
    if (!same) {
      return Verdict.NOTHING;
    }
    if (f.amount().to(g.amount()) == Amount.Relation.EQUAL) {
      return new Verdict(Outcome.AGREEMENT, Rule.EQUAL.id(), kin.shared());
    }
    if (within) {
      // What one claims, another denies in the same article.
      return new Verdict(Outcome.SOFT_CONFLICT, "denial", bond.strength());
    }
    // Nobody so far, and two by evening; but those who were arrested stay so.
    return kin.mayBeUpdate() && !kin.shrinks()
        ? new Verdict(Outcome.SET_APART, Rule.UPDATE.id(), bond.strength())
        : Verdict.conflict(Rule.NEGATION, bond.strength());
  }
}
