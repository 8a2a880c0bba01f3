package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.verdict.Verdict.Outcome;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;

/**
 * The rows for two statements whose values go together: they agree, or one and the same figure is
 * denied, given to another bearer, another day or another speaker.
 */
final class SameValue {
  private static final double ALIKE = .5;
  private static final double LITTLE = .33;
  private static final double RARE = 1.5;

  /** How much two statements of one rare figure share before places, or times and names, are taken for asides. */
  private static final double SOME = 2;

  private static final double MUCH = 3;

  /** Two figures of more digits together seldom lie close by chance. */
  private static final int FEW = 4;

  /** Figures within a twentieth of each other. */
  private static final double CLOSE = 1;

  /** The same for a figure that either document states of one thing. */
  private static final double SOLE = 1;

  /** What speaks for it beyond need when one statement is a copy of the other. */
  private static final double SURELY = 3;

  private SameValue() {}

  static Verdict decide(Witness a, Witness b, Kinship kin, Amount.Relation relation) {
    Frame f = a.frame();
    Frame g = b.frame();
    if (f.traits().exclude(g.traits())) {
      return Verdict.NOTHING;
    }
    boolean denied = (f.modality() == Modality.DENIED) != (g.modality() == Modality.DENIED);
    boolean circumstances =
        kin.placesDiffer() || kin.timesDiffer() || kin.scopesDiffer() || f.part() != g.part();
    if (denied) {
      return kin.subjectsDiffer() || circumstances ? Verdict.NOTHING : negation(a, b, relation);
    }
    if (Direction.areOpposed(f.deed(), g.deed())) {
      return circumstances || kin.subjectsDiffer() ? Verdict.NOTHING : turned(a, b, relation);
    }
    boolean foretold = f.modality() != g.modality();
    boolean rare = relation == Amount.Relation.EQUAL && Rarity.of(f, g) >= RARE;
    boolean involved = rare && kin.shared() >= MUCH && namesBoth(a, b);
    if (kin.subjectsDiffer() && !involved) {
      boolean elsewhere = kin.placesDiffer() || kin.timesDiffer() || kin.scopesDiffer();
      boolean apart = relation == Amount.Relation.EQUAL ? elsewhere : circumstances;
      return apart || foretold ? Verdict.NOTHING : subject(a, b, relation);
    }
    if (foretold && (f.amount().digits() < 2 || relation == Amount.Relation.ROUNDING)) {
      return Verdict.NOTHING;
    }
    if (kin.timesDiffer()) {
      Verdict date =
          kin.placesDiffer() || f.part() != g.part() ? Verdict.NOTHING : date(a, b, kin, relation);
      if (date != Verdict.NOTHING || !rare || kin.shared() < MUCH) {
        return date;
      }
    }
    // A figure that does not come twice by chance is one figure, wherever and of what part it is
    // said to be.
    boolean elsewhere = kin.placesDiffer() && !(rare && kin.shared() >= SOME);
    boolean fate = relation == Amount.Relation.EQUAL && kin.isOneFate();
    boolean close = relation == Amount.Relation.EQUAL || Rarity.distance(f, g) <= CLOSE;
    boolean sole = close && kin.isSoleFigure();
    boolean otherPart = f.part() != g.part() && !rare && !fate && !(sole && kin.shared() >= MUCH);
    Bond bond = Bond.of(a, b);
    // What would be a conflict if the values differed is an agreement as they do not.
    boolean tied = sole && bond.surplus() >= 0;
    double needed = kin.isRareFigure() || tied ? 0 : fate ? 1 : Rarity.needed(f, g);
    if (sole) {
      boolean exact =
          relation == Amount.Relation.EQUAL || f.amount().digits() + g.amount().digits() > FEW;
      needed = Math.min(needed, exact ? SOLE : SOME);
    }
    if (kin.shared() < needed || elsewhere || otherPart) {
      return Verdict.NOTHING;
    }
    boolean apart = bond.isOtherDeed() || Doubt.namesDiffer(a, b) || bond.cover() < LITTLE;
    boolean one = sole && bond.isSameNoun() && bond.cover() >= ALIKE;
    if (Rarity.isCommon(f, g) && apart && !tied && !one) {
      return Verdict.NOTHING;
    }
    if (speakersDiffer(a, b) && Rarity.of(f, g) >= 1 && isCopy(bond)) {
      return Verdict.conflict(Rule.SPEAKER, kin.shared());
    }
    return new Verdict(
        Outcome.AGREEMENT,
        Rule.of(relation).id(),
        kin.shared() + f.amount().digits() - Rarity.distance(f, g));
  }

  /** Whether each sentence names what the other is about: who buys and who is bought. */
  private static boolean namesBoth(Witness a, Witness b) {
    return a.names().contains(b.subject()) && b.names().contains(a.subject());
  }

  private static Verdict negation(Witness a, Witness b, Amount.Relation relation) {
    Frame f = a.frame();
    boolean same = relation == Amount.Relation.EQUAL || f.amount().digits() > 1;
    Bond bond = Bond.of(a, b);
    boolean told =
        relation == Amount.Relation.EQUAL
            && Rarity.of(f, b.frame()) >= RARE
            && bond.isOneStory()
            && bond.cover() >= (f.amount().unit().equals("duration") ? ALIKE : Bond.LITTLE_COVER);
    return same
            && (told || bond.isSameDoing(ALIKE) && bond.surplus() + Rarity.of(f, b.frame()) >= 0)
        ? Verdict.conflict(Rule.NEGATION, bond.strength())
        : Verdict.NOTHING;
  }

  /** So much up, and as much down. */
  private static Verdict turned(Witness a, Witness b, Amount.Relation relation) {
    Bond bond = Bond.of(a, b);
    return relation == Amount.Relation.EQUAL
            && Rarity.of(a.frame(), b.frame()) >= 1
            && bond.cover() >= LITTLE
            && bond.surplus() >= 0
        ? Verdict.conflict(Rule.OPPOSITE, bond.strength())
        : Verdict.NOTHING;
  }

  /** A figure that is too rare to be two bearers' alike, given to another bearer. */
  private static Verdict subject(Witness a, Witness b, Amount.Relation relation) {
    double rarity = Rarity.of(a.frame(), b.frame());
    Bond bond = Bond.of(a, b);
    if (relation != Amount.Relation.EQUAL
        || rarity < 1
        || bond.isManifold()
        || !areStrangers(a, b)) {
      return Verdict.NOTHING;
    }
    boolean people =
        NameShapes.isPersonal(a.frame().subject()) && NameShapes.isPersonal(b.frame().subject());
    boolean act = people && bond.isSameAct() && bond.isSameNoun() && bond.isSameDay();
    if (act) {
      return Verdict.conflict(Rule.SUBJECT, bond.strength());
    }
    boolean alone = bond.isBesideSame() || !knowsEither(a, b);
    boolean told = bond.isOneStory() && bond.isSameNoun() && rarity >= RARE;
    // A firm and its owner both pay one price, but only one of two things has a rare size.
    if (told && alone && (people || Bond.isState(a.frame()) && Bond.isState(b.frame()))) {
      return Verdict.conflict(Rule.SUBJECT, bond.strength());
    }
    boolean known =
        people
            ? bond.isSameDoing(ALIKE) && bond.cover() >= LITTLE
            : rarity >= 1.5 && bond.isSameState() && bond.cover() >= Bond.COPY;
    return known && bond.surplus() + rarity >= 1
        ? Verdict.conflict(Rule.SUBJECT, bond.strength())
        : Verdict.NOTHING;
  }

  /** Whether two subjects share no word of their names and no document speaks of both. */
  private static boolean areStrangers(Witness a, Witness b) {
    return isNamed(a)
        && isNamed(b)
        && Collections.disjoint(
            Arrays.asList(a.subject().split(" ")), Arrays.asList(b.subject().split(" ")))
        && !a.names().contains(b.subject())
        && !b.names().contains(a.subject())
        && !(a.cast().contains(b.subject()) && b.cast().contains(a.subject()));
  }

  /** Whether either document speaks of the other's subject as well. */
  private static boolean knowsEither(Witness a, Witness b) {
    return a.cast().contains(b.subject()) || b.cast().contains(a.subject());
  }

  /** Whether the statement has its subject's name rather than a word that stands for it. */
  private static boolean isNamed(Witness w) {
    for (String word : w.frame().subject().toLowerCase(Locale.ROOT).split(" ")) {
      if (Arrays.binarySearch(w.frame().near(), Concepts.hash(Concepts.of(word))) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A figure too rare to come twice, said of two days. */
  private static Verdict date(Witness a, Witness b, Kinship kin, Amount.Relation relation) {
    Bond bond = Bond.of(a, b);
    boolean next = Kinship.daysBetween(a.frame(), b.frame()) <= 1;
    double rarity = Rarity.of(a.frame(), b.frame());
    if (a.frame().isAge()) {
      return Verdict.NOTHING;
    }
    if (!isDated(a.frame()) || !isDated(b.frame())) {
      // Recently, and in recent months.
      return Verdict.NOTHING;
    }
    if (relation == Amount.Relation.EQUAL
        && bond.cover() >= Bond.COPY
        && bond.surplus() >= SURELY
        && !next) {
      return Verdict.conflict(Rule.DATE, bond.strength());
    }
    boolean same =
        !kin.isMounting()
            && !bond.isManifold()
            && relation == Amount.Relation.EQUAL
            && rarity >= 1
            && isOneGrain(a.frame(), b.frame())
            && bond.isSameDoing(ALIKE)
            && bond.cover() >= (next ? Bond.COPY : ALIKE);
    return same && bond.surplus() >= 0 && bond.surplus() + rarity >= 2
        ? Verdict.conflict(Rule.DATE, bond.strength())
        : Verdict.NOTHING;
  }

  /** Whether both times are days, or both months, or both years: not one of late and this year. */
  private static boolean isOneGrain(Frame f, Frame g) {
    int[] x = f.when();
    int[] y = g.when();
    return x == null || y == null
        ? isNamed(f.symbol()) && isNamed(g.symbol())
        : grain(x) == grain(y) && grain(x) >= 0;
  }

  /** Whether a time is a day of the week or a month rather than a while. */
  private static boolean isNamed(String symbol) {
    return (WordClass.of(symbol) & WordClass.TIME) != 0;
  }

  private static int grain(int[] when) {
    int days = when[1] - when[0] + 1;
    return days == 1 ? 0 : days >= 28 && days <= 31 ? 1 : days == 365 || days == 366 ? 2 : -1;
  }

  private static boolean isDated(Frame frame) {
    return frame.when() != null && frame.symbol().isEmpty();
  }

  private static boolean isCopy(Bond bond) {
    return !bond.isManifold() && bond.isCopy();
  }

  /** Whether two persons are said to have said it, whom the two documents do not both know. */
  private static boolean speakersDiffer(Witness a, Witness b) {
    return NameShapes.isPersonal(a.frame().speaker())
        && NameShapes.isPersonal(b.frame().speaker())
        && Collections.disjoint(
            Arrays.asList(a.speaker().split(" ")), Arrays.asList(b.speaker().split(" ")))
        && !(a.cast().contains(b.speaker()) && b.cast().contains(a.speaker()));
  }
}
