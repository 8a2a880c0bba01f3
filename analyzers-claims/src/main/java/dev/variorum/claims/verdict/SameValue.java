package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.verdict.Verdict.Outcome;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;

/**
 * The rows for two statements whose values go together: they agree, or one and the same figure is
 * denied, given to another bearer, another day or another speaker.
 */
final class SameValue {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** The share of the words that two statements have in common when one is a copy of the other. */
  private static final double COPY = .8;

  private static final double ALIKE = .5;

  private SameValue() {}

  static Verdict decide(Witness a, Witness b, Kinship kin, Amount.Relation relation) {
    Frame f = a.frame();
    Frame g = b.frame();
    boolean denied = (f.modality() == Modality.DENIED) != (g.modality() == Modality.DENIED);
    boolean circumstances =
        kin.placesDiffer() || kin.timesDiffer() || kin.scopesDiffer() || f.part() != g.part();
    if (denied) {
      return kin.subjectsDiffer() || circumstances ? Verdict.NOTHING : negation(a, b, relation);
    }
    boolean foretold = f.modality() != g.modality();
    if (kin.subjectsDiffer()) {
      return circumstances || foretold ? Verdict.NOTHING : subject(a, b, relation);
    }
    if (foretold && (f.amount().digits() < 2 || relation == Amount.Relation.ROUNDING)) {
      return Verdict.NOTHING;
    }
    if (kin.timesDiffer() && !kin.placesDiffer() && f.part() == g.part()) {
      return date(a, b, relation);
    }
    if (kin.shared() < needed(f, g) || kin.placesDiffer() || f.part() != g.part()) {
      return Verdict.NOTHING;
    }
    if (speakersDiffer(a, b) && Bond.of(a, b).cover() >= COPY) {
      return Verdict.conflict(Rule.SPEAKER, kin.shared());
    }
    return new Verdict(
        Outcome.AGREEMENT, Rule.of(relation).id(), kin.shared() + f.amount().digits());
  }

  private static Verdict negation(Witness a, Witness b, Amount.Relation relation) {
    Frame f = a.frame();
    boolean same = relation == Amount.Relation.EQUAL || f.amount().digits() > 1;
    Bond bond = Bond.of(a, b);
    return same && bond.isSameDoing(ALIKE) && bond.surplus() + rarity(f, b.frame()) >= 0
        ? Verdict.conflict(Rule.NEGATION, bond.strength())
        : Verdict.NOTHING;
  }

  /** A figure that is too rare to be two bearers' alike, given to another bearer. */
  private static Verdict subject(Witness a, Witness b, Amount.Relation relation) {
    double rarity = rarity(a.frame(), b.frame());
    boolean strangers =
        Collections.disjoint(
                Arrays.asList(a.subject().split(" ")), Arrays.asList(b.subject().split(" ")))
            && !a.names().contains(b.subject())
            && !b.names().contains(a.subject());
    if (relation != Amount.Relation.EQUAL || rarity < 1 || !strangers) {
      return Verdict.NOTHING;
    }
    Bond bond = Bond.of(a, b);
    boolean people =
        NameShapes.isPersonal(a.frame().subject()) && NameShapes.isPersonal(b.frame().subject());
    boolean known = bond.isSameDoing(people ? ALIKE : COPY) && bond.cover() >= (people ? .4 : COPY);
    return known && bond.surplus() + rarity >= 1
        ? Verdict.conflict(Rule.SUBJECT, bond.strength())
        : Verdict.NOTHING;
  }

  /** A figure too rare to come twice, said of two days. */
  private static Verdict date(Witness a, Witness b, Amount.Relation relation) {
    Bond bond = Bond.of(a, b);
    boolean next = Kinship.daysBetween(a.frame(), b.frame()) <= 1;
    boolean same =
        relation == Amount.Relation.EQUAL
            && rarity(a.frame(), b.frame()) >= 1
            && bond.isSameDoing(ALIKE)
            && bond.cover() >= (next ? COPY : ALIKE);
    return same && bond.surplus() + rarity(a.frame(), b.frame()) >= 1
        ? Verdict.conflict(Rule.DATE, bond.strength())
        : Verdict.NOTHING;
  }

  private static boolean speakersDiffer(Witness a, Witness b) {
    return !a.speaker().isEmpty()
        && !b.speaker().isEmpty()
        && Collections.disjoint(
            Arrays.asList(a.speaker().split(" ")), Arrays.asList(b.speaker().split(" ")));
  }

  /** A value of more digits says more by being equal, and so does one given in two units. */
  private static double rarity(Frame f, Frame g) {
    boolean twice =
        !f.restated().equals(f.amount())
            && f.restated().equals(g.restated())
            && f.amount().equals(g.amount());
    int digits = f.amount().digits() + (f.amount().unit().equals("count") ? 0 : 1);
    return digits >= 4 || twice ? 2 : digits == 3 ? 1.5 : digits == 2 ? 1 : 0;
  }

  /** The rarer a value, the less else two statements need to share. */
  private static double needed(Frame f, Frame g) {
    double specific = Math.min(specific(f), specific(g));
    if (f.amount().low().compareTo(g.amount().low()) != 0) {
      specific -= 1;
    }
    return specific >= 3 ? .5 : specific >= 2.5 ? 1.5 : specific >= 2 ? 2 : 3;
  }

  private static double specific(Frame f) {
    double large = f.amount().high().compareTo(THOUSAND) >= 0 ? .5 : 0;
    double noun = f.noun().isEmpty() ? 0 : .5;
    return f.amount().digits() + large + noun + (isMoney(f) ? .5 : 0);
  }

  private static boolean isMoney(Frame f) {
    String unit = f.amount().unit();
    return unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
  }
}
