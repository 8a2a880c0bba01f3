package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.verdict.Verdict.Outcome;

/** The rows for two statements whose values cannot both hold of one thing. */
final class OtherValue {
  /** How much more than needed must speak for a pair of parts to be one part. */
  private static final double SAME_PART = .5;

  /** The same for a forecast and a report, for two bounds, and inside one document. */
  private static final double MUCH = 1;

  /** What speaks for it beyond need when one statement is a copy of the other. */
  private static final double SURELY = 3;

  private OtherValue() {}

  static Verdict decide(Witness a, Witness b, Kinship kin, Amount.Relation relation) {
    Frame f = a.frame();
    Frame g = b.frame();
    if (f.modality() == Modality.HEDGED
        || f.modality() == Modality.DENIED
        || g.modality() == Modality.DENIED
        || kin.subjectsDiffer()) {
      return Verdict.NOTHING;
    }
    Bond bond = Bond.of(a, b);
    boolean foretold = (f.modality() == Modality.PREDICTED) != (g.modality() == Modality.PREDICTED);
    if (foretold && !isPlan(f)) {
      return Verdict.NOTHING;
    }
    boolean age = f.isAge() && !a.subject().isEmpty();
    if (age && a.subject().equals(b.subject()) && bond.surplus() >= 0) {
      // Where somebody was and what he did there does not change his age; time does.
      return kin.mayHaveAged()
          ? apart(Rule.TIME, bond)
          : Verdict.conflict(Rule.VALUE, bond.strength());
    }
    if (isMisprint(a, b, kin)) {
      return Verdict.conflict(Rule.VALUE, bond.strength() + MUCH);
    }
    boolean wary = foretold || relation == Amount.Relation.DISTANT || a.position() == b.position();
    boolean far =
        Resemblance.of(f.amount(), g.amount()) < 0 && !bond.isCopy() && !bond.isSameCount();
    // An author knows what he wrote: other values in one text are other things' unless it is named.
    boolean within = a.position() == b.position() && !bond.isSameSubject();
    if (bond.surplus() < (wary ? MUCH : 0)
        || far
        || within
        || !bond.isPlaced()
        || !bond.isAnchored()) {
      return Verdict.NOTHING;
    }
    if (kin.scopesDiffer() || kin.placesDiffer()) {
      return apart(Rule.PLACE, bond);
    }
    if (kin.timesDiffer() || kin.isOfLaterDay() || bond.isSameAge() && kin.mayHaveAged()) {
      return apart(Rule.TIME, bond);
    }
    if (f.part() != g.part() || (f.part() && bond.surplus() < SAME_PART)) {
      return apart(Rule.PART, bond);
    }
    Rule doubt = Doubt.of(a, b, bond);
    if (doubt != null) {
      return apart(doubt, bond);
    }
    // Two accounts that share another count close by speak of one state of affairs.
    boolean copy = bond.cover() >= Bond.COPY && bond.surplus() >= SURELY;
    if (kin.mayBeUpdate() && !kin.shrinks() && !bond.hasCompany() && !copy) {
      return apart(Rule.UPDATE, bond);
    }
    Rule rule =
        f.kind() == Frame.Kind.CLOCK
            ? Rule.CLOCK
            : relation == Amount.Relation.DISTANT ? Rule.BOUND : Rule.VALUE;
    return Verdict.conflict(rule, bond.strength());
  }

  /** Whether one long figure, of one unit or noun in accounts of one event, has two digits turned round. */
  private static boolean isMisprint(Witness a, Witness b, Kinship kin) {
    return a.position() != b.position()
        && a.frame().kind() == Frame.Kind.QUANTITY
        && Resemblance.isTransposed(a.frame().amount(), b.frame().amount())
        && a.frame().noun().equals(b.frame().noun())
        && !kin.placesDiffer()
        && !kin.timesDiffer()
        && a.cast().meets(b.cast());
  }

  /** Sums and lengths of time are stated as planned and as settled; counts come to pass. */
  private static boolean isPlan(Frame frame) {
    return frame.amount().isMoney() || frame.amount().unit().equals("duration");
  }

  private static Verdict apart(Rule rule, Bond bond) {
    return new Verdict(Outcome.SET_APART, rule.id(), bond.strength());
  }
}
