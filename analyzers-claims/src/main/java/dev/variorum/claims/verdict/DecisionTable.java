package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.verdict.Verdict.Outcome;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/**
 * Decides what two statements with values are to each other.
 *
 * <table>
 * <caption>Rows, first match wins</caption>
 * <tr><th>rule</th><th>when</th><th>outcome</th></tr>
 * <tr><td>-</td><td>a guess, other kind, unit, noun or subject, too little in common</td><td>nothing</td></tr>
 * <tr><td>place, time, part, update</td><td>the circumstances differ</td><td>set apart</td></tr>
 * <tr><td>negation</td><td>the same figure is affirmed and denied</td><td>hard conflict</td></tr>
 * <tr><td>equal</td><td>the same figure</td><td>agreement</td></tr>
 * <tr><td>within</td><td>a bound or range holds the other</td><td>agreement</td></tr>
 * <tr><td>rounding</td><td>they differ by rounding alone</td><td>agreement</td></tr>
 * <tr><td>value, clock, order</td><td>they cannot both hold</td><td>hard conflict</td></tr>
 * </table>
 */
public final class DecisionTable {
  private DecisionTable() {}

  /** The row that holds for two statements; the order of the two does not matter. */
  public static Verdict decide(Witness a, Witness b) {
    Frame f = a.frame();
    Frame g = b.frame();
    if (f.kind() != g.kind()
        || f.modality() == Modality.HEDGED
        || g.modality() == Modality.HEDGED) {
      return Verdict.NOTHING;
    }
    if (f.kind() == Frame.Kind.ORDER) {
      return order(a, b);
    }
    boolean sameUnit = f.amount().unit().equals(g.amount().unit());
    boolean viaRestated = !sameUnit && meetsRestated(f, g);
    if (!sameUnit && !viaRestated) {
      return Verdict.NOTHING;
    }
    if (f.amount().unit().equals("count")
        && !f.noun().isEmpty()
        && !g.noun().isEmpty()
        && !f.noun().equals(g.noun())) {
      return Verdict.NOTHING;
    }
    Kinship kin = Kinship.of(a, b);
    if (f.kind() == Frame.Kind.DAY) {
      return day(a, b, kin);
    }
    if (kin.subjectsDiffer() || kin.attributesDiffer() || sameSentence(a, b)) {
      return Verdict.NOTHING;
    }
    if (f.amount().unit().equals("count") && !kin.countsSame()) {
      return Verdict.NOTHING;
    }
    Amount.Relation relation = relation(f, g);
    boolean foretold = (f.modality() == Modality.PREDICTED) != (g.modality() == Modality.PREDICTED);
    if (relation == Amount.Relation.DISJOINT) {
      return foretold ? Verdict.NOTHING : disjoint(a, b, kin);
    }
    if (foretold && (f.amount().digits() < 2 || relation == Amount.Relation.ROUNDING)) {
      return Verdict.NOTHING;
    }
    if ((f.modality() == Modality.DENIED) != (g.modality() == Modality.DENIED)) {
      boolean same = relation == Amount.Relation.EQUAL && kin.speaksOfSame() && !apart(f, g, kin);
      return same ? new Verdict(Outcome.HARD_CONFLICT, "negation", kin.shared()) : Verdict.NOTHING;
    }
    if (relation == Amount.Relation.COMPATIBLE
        || kin.shared() < needed(f, g, relation)
        || kin.placesDiffer()
        || kin.timesDiffer()
        || f.part() != g.part()) {
      return Verdict.NOTHING;
    }
    String rule =
        switch (relation) {
          case EQUAL -> "equal";
          case WITHIN -> "within";
          default -> "rounding";
        };
    return new Verdict(Outcome.AGREEMENT, rule, kin.shared() + f.amount().digits());
  }

  /** What one sentence sets side by side is different by its author's own account. */
  private static boolean sameSentence(Witness a, Witness b) {
    return a.position() == b.position() && a.frame().sentence() == b.frame().sentence();
  }

  /** Days agree when they are one and the sentences name the same; they are never set against. */
  private static Verdict day(Witness a, Witness b, Kinship kin) {
    boolean equal = a.frame().amount().to(b.frame().amount()) == Amount.Relation.EQUAL;
    double need = a.frame().amount().isPoint() ? 3.5 : 4;
    boolean same = equal && kin.shared() >= 2 && kin.shared() + kin.names() >= need;
    return same && !kin.placesDiffer()
        ? new Verdict(Outcome.AGREEMENT, "equal", kin.shared())
        : Verdict.NOTHING;
  }

  private static boolean meetsRestated(Frame f, Frame g) {
    return f.restated().unit().equals(g.amount().unit())
        || f.amount().unit().equals(g.restated().unit())
        || f.restated().unit().equals(g.restated().unit());
  }

  /** By the figures in the unit that both have; the figure first stated goes before. */
  private static Amount.Relation relation(Frame f, Frame g) {
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

  /** The rarer a value, the less else two statements need to share. */
  private static double needed(Frame f, Frame g, Amount.Relation relation) {
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

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static Verdict disjoint(Witness a, Witness b, Kinship kin) {
    Frame f = a.frame();
    Frame g = b.frame();
    if (f.kind() == Frame.Kind.DAY
        || f.modality() == Modality.DENIED
        || g.modality() == Modality.DENIED) {
      return Verdict.NOTHING;
    }
    boolean telling =
        switch (f.amount().unit()) {
          case "count" -> kin.sharesPredicate();
          case "duration" -> kin.hasSameNoun();
          default -> isMoney(f) || kin.sharesAttribute();
        };
    if (!telling || !kin.speaksOfSame()) {
      return Verdict.NOTHING;
    }
    if (kin.scopesDiffer()) {
      return apart("place", kin);
    }
    if (kin.placesDiffer()) {
      return apart("place", kin);
    }
    if (kin.timesDiffer()) {
      return apart("time", kin);
    }
    if (f.part() || g.part()) {
      return apart("part", kin);
    }
    if (kin.mayBeUpdate()) {
      return apart("update", kin);
    }
    String rule = f.kind() == Frame.Kind.CLOCK ? "clock" : "value";
    return new Verdict(Outcome.HARD_CONFLICT, rule, kin.shared());
  }

  private static boolean apart(Frame f, Frame g, Kinship kin) {
    return kin.placesDiffer() || kin.timesDiffer() || kin.scopesDiffer() || f.part() != g.part();
  }

  private static Verdict apart(String rule, Kinship kin) {
    return new Verdict(Outcome.SET_APART, rule, kin.shared());
  }

  private static Verdict order(Witness a, Witness b) {
    Set<String> earlier = a.names();
    Kinship kin = Kinship.of(a, b);
    if (Collections.disjoint(earlier, b.names()) || kin.shared() < 2 || sameSentence(a, b)) {
      return Verdict.NOTHING;
    }
    Amount.Relation relation = a.frame().amount().to(b.frame().amount());
    if (relation == Amount.Relation.DISJOINT) {
      return new Verdict(Outcome.HARD_CONFLICT, "order", 2);
    }
    if (relation == Amount.Relation.COMPATIBLE) {
      return Verdict.NOTHING;
    }
    return new Verdict(
        Outcome.AGREEMENT, relation == Amount.Relation.EQUAL ? "equal" : "rounding", 2);
  }
}
