package dev.variorum.claims.proposition;

import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quotation.Attribution;
import java.util.List;

/** Reads the propositions of one document. Stateless. */
public final class Propositions {
  private Propositions() {}

  /**
   * The propositions of a document's body, in the order of their verbs; page furniture yields none.
   *
   * @param words the document's words
   * @param dates its expressions of time, in the order of the text
   * @param attributions who says what in it
   * @param worth the check-worthiness of each sentence
   */
  public static List<Proposition> scan(
      Words words, List<DateMention> dates, List<Attribution> attributions, double[] worth) {
    return new PropositionScan(words, dates, attributions, worth).run();
  }
}
