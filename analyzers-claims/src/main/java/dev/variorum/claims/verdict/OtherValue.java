package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.verdict.Verdict.Outcome;

/** The rows for two statements whose values cannot both hold of one thing. */
final class OtherValue {
  /** How much more than needed must speak for a pair of parts to be one part. */
  private static final double SAME_PART = .5;

  private OtherValue() {}

  static Verdict decide(Witness a, Witness b, Kinship kin) {
    Frame f = a.frame();
    Frame g = b.frame();
    boolean foretold = (f.modality() == Modality.PREDICTED) != (g.modality() == Modality.PREDICTED);
    if (foretold
        || f.modality() == Modality.DENIED
        || g.modality() == Modality.DENIED
        || kin.subjectsDiffer()) {
      return Verdict.NOTHING;
    }
    Bond bond = Bond.of(a, b);
    if (bond.surplus() < 0) {
      return Verdict.NOTHING;
    }
    if (kin.scopesDiffer() || kin.placesDiffer()) {
      return apart(Rule.PLACE, bond);
    }
    if (kin.timesDiffer()) {
      return apart(Rule.TIME, bond);
    }
    if (f.part() != g.part() || (f.part() && bond.surplus() < SAME_PART)) {
      return apart(Rule.PART, bond);
    }
    // Two accounts that share another count close by speak of one state of affairs.
    if (kin.mayBeUpdate() && !bond.hasCompany()) {
      return apart(Rule.UPDATE, bond);
    }
    return Verdict.conflict(
        f.kind() == Frame.Kind.CLOCK ? Rule.CLOCK : Rule.VALUE, bond.strength());
  }

  private static Verdict apart(Rule rule, Bond bond) {
    return new Verdict(Outcome.SET_APART, rule.id(), bond.strength());
  }
}
