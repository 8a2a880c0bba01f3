package dev.variorum.claims.concord;

import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.grammar.Opposites;
import dev.variorum.claims.proposition.Predicates;
import dev.variorum.claims.proposition.Proposition;
import dev.variorum.claims.verdict.Verdict;
import dev.variorum.claims.verdict.Verdict.Outcome;
import java.util.Arrays;
import java.util.Collections;

/**
 * Decides what two propositions are to each other.
 *
 * <table>
 * <caption>Rows, first match wins</caption>
 * <tr><th>rule</th><th>when</th><th>outcome</th></tr>
 * <tr><td>-</td><td>other things, no name in common, a forecast, one sentence</td><td>nothing</td></tr>
 * <tr><td>place, time, update</td><td>they differ, and so do the circumstances</td><td>set apart</td></tr>
 * <tr><td>wording</td><td>one thing is said of the same, both as a fact</td><td>agreement</td></tr>
 * <tr><td>date</td><td>what happens once is told of two days</td><td>hard conflict; soft in two voices</td></tr>
 * <tr><td>comparison</td><td>one is ahead by the one account and not by the other</td><td>hard conflict; soft if
 * hedged or in part</td></tr>
 * <tr><td>degree</td><td>one surpasses where it matches</td><td>soft conflict</td></tr>
 * <tr><td>denial</td><td>what one account says, somebody denies in the other</td><td>soft conflict</td></tr>
 * <tr><td>negation</td><td>affirmed and negated in one voice</td><td>hard conflict; soft if hedged</td></tr>
 * <tr><td>opposite</td><td>verbs or qualities that exclude each other</td><td>hard conflict; soft if hedged
 * or in two voices</td></tr>
 * <tr><td>bearer</td><td>two did what only one can have done</td><td>hard conflict; soft if hedged or in
 * two voices</td></tr>
 * </table>
 */
public final class PropositionTable {
  static final Verdict AGREEMENT = new Verdict(Outcome.AGREEMENT, "wording", 1);

  private PropositionTable() {}

  /** The row that holds for two accounts; the order of the two does not matter. */
  public static Verdict decide(Account a, Account b) {
    Proposition p = a.proposition();
    Proposition q = b.proposition();
    boolean sameSentence = a.position() == b.position() && p.sentence() == q.sentence();
    if (sameSentence || Polarity.isForecast(a, b) && !isForecastDenied(a, b)) {
      return Verdict.NOTHING;
    }
    if (p.standing() != null && q.standing() != null) {
      return Ranking.decide(a, b, p.standing(), q.standing());
    }
    if (p.standing() != null || q.standing() != null) {
      return Verdict.NOTHING;
    }
    if (!p.predicate().equals(q.predicate())) {
      return opposed(a, b);
    }
    if (!Likeness.isSame(a.agent(), b.agent(), p.agent(), q.agent())
        || !Likeness.isSame(a.patient(), b.patient(), p.patient(), q.patient())) {
      return borne(a, b);
    }
    boolean contrary = a.isNegative() != b.isNegative();
    boolean enough =
        Likeness.sharesEnough(a, b) && (!contrary || p.agent().isNamed() || p.patient().isNamed());
    boolean known = Likeness.isHarmAtOneEvent(a, b) || Likeness.isOneMatter(a, b);
    if (!enough && !(contrary && known)) {
      return Verdict.NOTHING;
    }
    if (!contrary && isRedated(a, b)) {
      return a.position() == b.position() ? Verdict.NOTHING : graded(a, b, "date");
    }
    if (!contrary) {
      boolean figures =
          p.agent().isFigure()
              || p.patient().isFigure()
              || q.agent().isFigure()
              || q.patient().isFigure();
      boolean evidence =
          !figures
              && Likeness.contentMeets(p.content(), q.content())
              && a.isEvidence()
              && b.isEvidence()
              && !Likeness.placesDiffer(a, b)
              && !Likeness.timesDiffer(p, q);
      return evidence && (p.past() == q.past() || !Likeness.isQuality(p))
          ? AGREEMENT
          : Verdict.NOTHING;
    }
    return Polarity.decide(a, b);
  }

  /** The one foretells what the other says will not come, or denies. */
  private static boolean isForecastDenied(Account a, Account b) {
    Modality p = a.proposition().modality();
    Modality q = b.proposition().modality();
    boolean both = p == q || p == Modality.DENIED || q == Modality.DENIED;
    return both && a.isNegative() != b.isNegative();
  }

  /** What happens once, told of two days that stand right beside the verb. */
  private static boolean isRedated(Account a, Account b) {
    Proposition p = a.proposition();
    Proposition q = b.proposition();
    return Predicates.isOnce(p.predicate())
        && isAsserted(a)
        && isAsserted(b)
        && !p.negated()
        && p.past()
        && q.past()
        && p.dated()
        && q.dated()
        && !p.agent().isFigure()
        && !p.patient().isFigure()
        && !q.patient().isFigure()
        && !Likeness.placesDiffer(a, b)
        && Likeness.timesDiffer(p, q)
        && Likeness.daysBetween(p, q) > 1;
  }

  static boolean isDenied(Account a) {
    return a.proposition().modality() == Modality.DENIED;
  }

  /** Both the authors' own words, or both one speaker's. */
  static boolean oneVoice(Account a, Account b) {
    return a.speaker().equals(b.speaker());
  }

  static Verdict graded(Account a, Account b, String rule) {
    boolean hard =
        oneVoice(a, b)
            && isAsserted(a)
            && isAsserted(b)
            && Likeness.isSpelled(a.proposition())
            && Likeness.isSpelled(b.proposition())
            && !Likeness.mattersDiffer(a.proposition(), b.proposition());
    return new Verdict(hard ? Outcome.HARD_CONFLICT : Outcome.SOFT_CONFLICT, rule, hard ? 3 : 1);
  }

  static boolean isAsserted(Account a) {
    return a.proposition().modality() == Modality.ASSERTED;
  }

  static Verdict apart(String rule) {
    return new Verdict(Outcome.SET_APART, rule, 1);
  }

  /** Two classes of which one excludes the other, of the same things. */
  private static Verdict opposed(Account a, Account b) {
    Proposition p = a.proposition();
    Proposition q = b.proposition();
    if (!isAsserted(a) || !isAsserted(b) || p.negated() || q.negated() || p.past() != q.past()) {
      return Verdict.NOTHING;
    }
    boolean verbs = Predicates.exclude(p.predicate(), q.predicate());
    boolean qualities =
        Likeness.isQuality(p)
            && Likeness.isQuality(q)
            && p.predicate().length() > 3
            && q.predicate().length() > 3
            && Opposites.oppose(p.predicate().substring(3), q.predicate().substring(3));
    if (!verbs && !qualities) {
      return Verdict.NOTHING;
    }
    boolean undergone = verbs && (isUndergone(p) || isUndergone(q));
    if (undergone ? !sameUndergoer(a, b) : !sameRoles(a, b, qualities)) {
      return Verdict.NOTHING;
    }
    if (Likeness.placesDiffer(a, b)) {
      return apart("place");
    }
    if (Likeness.timesDiffer(p, q)) {
      return apart("time");
    }
    if (a.position() == b.position()) {
      return Verdict.NOTHING;
    }
    boolean dated = p.when() != null && q.when() != null;
    if (verbs && Predicates.isRevocable(p.predicate()) && !dated) {
      return apart("update");
    }
    return graded(a, b, "opposite");
  }

  /** Said of the one who leaves or lives, where its opposite is done to him. */
  private static boolean isUndergone(Proposition p) {
    return p.predicate().equals("resign") || p.predicate().equals("survive");
  }

  private static boolean sameUndergoer(Account a, Account b) {
    String x = undergoer(a);
    return !x.isEmpty() && !x.startsWith("~") && x.equals(undergoer(b));
  }

  private static String undergoer(Account a) {
    boolean acts = isUndergone(a.proposition()) || a.proposition().predicate().equals("die");
    return acts ? a.agent() : a.patient();
  }

  /** One did both to one thing, or it is not said who did one of the two. */
  private static boolean sameRoles(Account a, Account b, boolean qualities) {
    Proposition p = a.proposition();
    Proposition q = b.proposition();
    boolean agents = Likeness.isSame(a.agent(), b.agent(), p.agent(), q.agent());
    boolean patients =
        a.patient().equals(b.patient())
            && Likeness.contentMeets(p.patient().content(), q.patient().content());
    boolean named = a.agent().equals(b.agent()) && p.agent().isNamed();
    return qualities
        ? named && patients
        : agents && patients && !a.patient().isEmpty() && (named || p.patient().isNamed());
  }

  /** Two that did what one alone can have done. */
  private static Verdict borne(Account a, Account b) {
    Proposition p = a.proposition();
    Proposition q = b.proposition();
    boolean patient =
        !a.patient().isEmpty()
            && a.patient().equals(b.patient())
            && Arrays.equals(p.patient().content(), q.patient().content())
            && (p.patient().isNamed()
                || p.patient().content().length > 0
                || Likeness.sameEvent(a, b));
    boolean agents =
        p.agent().isNamed()
            && q.agent().isNamed()
            && p.agent().noun().isEmpty()
            && q.agent().noun().isEmpty()
            && Collections.disjoint(
                Arrays.asList(a.agent().split(" ")), Arrays.asList(b.agent().split(" ")));
    boolean plain =
        isAsserted(a) && isAsserted(b) && !p.negated() && !q.negated() && p.past() && q.past();
    if (!Predicates.hasSoleAgent(p.predicate())
        || !patient
        || !agents
        || !plain
        || a.position() == b.position()) {
      return Verdict.NOTHING;
    }
    if (Likeness.placesDiffer(a, b)) {
      return apart("place");
    }
    if (Likeness.timesDiffer(p, q)) {
      return apart("time");
    }
    return sameTopics(a, b) ? graded(a, b, "bearer") : Verdict.NOTHING;
  }

  private static boolean sameTopics(Account a, Account b) {
    // Who else may have done it is named by neither or by one of the two.
    return !(a.topics().contains(b.agent()) && b.topics().contains(a.agent()));
  }
}
