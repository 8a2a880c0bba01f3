package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.frame.Modality;

/**
 * Decides what two statements with values are to each other. The first row that holds decides.
 *
 * <table>
 * <caption>Rows</caption>
 * <tr><th>rule</th><th>when</th><th>outcome</th></tr>
 * <tr><td>-</td><td>a guess, other kind, unit, noun or subject, too little in common</td><td>nothing</td></tr>
 * <tr><td>negation, speaker, subject, date</td><td>the same figure, and one of these differs ({@link SameValue})</td><td>hard conflict</td></tr>
 * <tr><td>negation</td><td>the one counts none where the other counts some ({@link Absence})</td><td>hard conflict</td></tr>
 * <tr><td>equal, within, rounding</td><td>the figures go together</td><td>agreement</td></tr>
 * <tr><td>place, time, part, update</td><td>the figures differ, and so do the circumstances ({@link OtherValue})</td><td>set apart</td></tr>
 * <tr><td>value, clock, date, order</td><td>they cannot both hold</td><td>hard conflict</td></tr>
 * </table>
 */
public final class DecisionTable {
  private DecisionTable() {}

  /** The row that holds for two statements; the order of the two does not matter. */
  public static Verdict decide(Witness a, Witness b) {
    Frame f = a.frame();
    Frame g = b.frame();
    if (f.kind() != g.kind() || isGuess(a, b) || sameSentence(a, b)) {
      return Verdict.NOTHING;
    }
    Verdict verdict =
        switch (f.kind()) {
          case ORDER -> Calendar.order(a, b);
          case DAY -> Calendar.day(a, b);
          default -> value(a, b);
        };
    return verdict == Verdict.NOTHING || areOfOneMatter(a, b) ? verdict : Verdict.NOTHING;
  }

  /**
   * Whether two documents can speak of one event: they share names, or one statement is the other's
   * copy. Words and figures of everyday life meet in any two texts.
   */
  private static boolean areOfOneMatter(Witness a, Witness b) {
    return a.position() == b.position() || a.cast().meets(b.cast()) || Bond.of(a, b).isCopy();
  }

  /**
   * Whether either is a guess; what one person by name is said to hold possible is that person's
   * word in both accounts.
   */
  private static boolean isGuess(Witness a, Witness b) {
    boolean one = a.frame().modality() == Modality.HEDGED;
    boolean other = b.frame().modality() == Modality.HEDGED;
    boolean told = one && other && !a.speaker().isEmpty() && a.speaker().equals(b.speaker());
    return (one || other) && !told;
  }

  private static Verdict value(Witness a, Witness b) {
    Frame f = a.frame();
    Frame g = b.frame();
    boolean count = f.amount().unit().equals("count");
    boolean otherNoun =
        count && !f.noun().isEmpty() && !g.noun().isEmpty() && !f.noun().equals(g.noun());
    if (!isComparable(f, g) || !f.traits().isAlike(g.traits())) {
      return Verdict.NOTHING;
    }
    Kinship kin = Kinship.of(a, b);
    if (Absence.is(f, g)) {
      return Absence.decide(a, b, kin);
    }
    Amount.Relation relation = relation(f, g);
    boolean one =
        relation == Amount.Relation.EQUAL
            || f.amount().figure() == g.amount().figure() && relation != Amount.Relation.DISJOINT;
    boolean people =
        one
            && (kin.countsPeopleAlike()
                || kin.isRareFigure()
                || kin.isSoleFigure()
                || kin.isSameByOtherNoun());
    if (kin.attributesDiffer() || (!people && (otherNoun || (count && !kin.countsSame())))) {
      return Verdict.NOTHING;
    }
    return switch (relation) {
      case DISJOINT, DISTANT -> OtherValue.decide(a, b, kin, relation);
      case COMPATIBLE -> Verdict.NOTHING;
      default -> SameValue.decide(a, b, kin, relation);
    };
  }

  /** What one sentence sets side by side is different by its author's own account. */
  private static boolean sameSentence(Witness a, Witness b) {
    return a.position() == b.position() && a.frame().sentence() == b.frame().sentence();
  }

  /** Whether the values have a unit in common, be it that of a conversion. */
  private static boolean isComparable(Frame f, Frame g) {
    return f.amount().unit().equals(g.amount().unit())
        || f.restated().unit().equals(g.amount().unit())
        || f.amount().unit().equals(g.restated().unit())
        || f.restated().unit().equals(g.restated().unit());
  }

  /** How the values stand to each other, in a unit that both give. */
  static Amount.Relation relation(Frame f, Frame g) {
    if (f.amount().unit().equals(g.amount().unit())) {
      return f.amount().to(g.amount());
    }
    if (f.restated().unit().equals(g.amount().unit())) {
      return f.restated().to(g.amount());
    }
    return f.amount().unit().equals(g.restated().unit())
        ? f.amount().to(g.restated())
        : f.restated().to(g.restated());
  }
}
