package dev.variorum.claims.concord;

import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.proposition.Proposition;
import dev.variorum.claims.verdict.Verdict;
import dev.variorum.claims.verdict.Verdict.Outcome;

/** The rows for what one account affirms and the other negates, denies or does not foresee. */
final class Polarity {
  private Polarity() {}

  static Verdict decide(Account a, Account b) {
    Account negative = a.isNegative() ? a : b;
    Account positive = a.isNegative() ? b : a;
    Proposition no = negative.proposition();
    Proposition yes = positive.proposition();
    boolean denial = PropositionTable.isDenied(a) || PropositionTable.isDenied(b);
    if (!restricts(no, yes) || no.partly() || yes.partly()) {
      return Verdict.NOTHING;
    }
    if (Likeness.placesDiffer(a, b)) {
      return PropositionTable.apart("place");
    }
    boolean tenses = no.isEarlier() != yes.isEarlier();
    if (Likeness.timesDiffer(no, yes)
        || isLater(positive, negative)
        || tenses
        || (Likeness.isQuality(no) && no.past() != yes.past())) {
      return PropositionTable.apart("time");
    }
    if ((!no.lasting() || !yes.lasting()) && !isLaterStill(positive, negative)) {
      return PropositionTable.apart("update");
    }
    if (denial || isForecast(a, b)) {
      boolean within = a.position() == b.position();
      return within ? Verdict.NOTHING : new Verdict(Outcome.SOFT_CONFLICT, "denial", 2);
    }
    if (!a.isEvidence() && !b.isEvidence()) {
      return Verdict.NOTHING;
    }
    if (!PropositionTable.oneVoice(a, b)) {
      if (!a.isEvidence() || !b.isEvidence()) {
        return Verdict.NOTHING;
      }
      boolean within = a.position() == b.position();
      return within ? Verdict.NOTHING : new Verdict(Outcome.SOFT_CONFLICT, "denial", 1);
    }
    return PropositionTable.graded(a, b, "negation");
  }

  /** Whether the one speaks of a day after the other, which names none, was published. */
  private static boolean isLater(Account dated, Account other) {
    int[] when = dated.proposition().when();
    return when != null
        && other.proposition().when() == null
        && other.published().length > 0
        && when[0] > other.published()[1];
  }

  /** Whether what is said not to be so yet was so by the day that the other names. */
  private static boolean isLaterStill(Account dated, Account notYet) {
    int[] when = dated.proposition().when();
    return when != null
        && dated.proposition().lasting()
        && notYet.published().length > 0
        && notYet.proposition().when() == null
        && when[1] < notYet.published()[0];
  }

  /** A negation that says more than the other side affirms denies only that. */
  private static boolean restricts(Proposition no, Proposition yes) {
    int extra =
        no.content().length
            - Concepts.common(no.content(), yes.content())
            - Concepts.common(no.content(), yes.near());
    boolean matter = no.patient().isMatter() && yes.patient().isMatter();
    return extra <= 0
        || extra <= 2 && matter
        || extra <= 1 && no.modality() == Modality.DENIED
        || extra <= 2 && no.modality() == Modality.DENIED && yes.content().length > 0;
  }

  /** Whether either says what is to come. */
  static boolean isForecast(Account a, Account b) {
    return a.proposition().modality() == Modality.PREDICTED
        || b.proposition().modality() == Modality.PREDICTED;
  }
}
