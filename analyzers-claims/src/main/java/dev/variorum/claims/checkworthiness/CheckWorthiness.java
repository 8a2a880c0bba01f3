package dev.variorum.claims.checkworthiness;

import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.date.Dates;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.quantity.Quantities;
import dev.variorum.claims.quantity.Quantity;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Scores how much a sentence asks to be checked, from 0 to 1; 0.5 and above counts as
 * check-worthy.
 *
 * <p>The score is {@code 1 / (1 + e^-s)} with s the sum below; every count is capped at the number
 * in brackets.
 *
 * <pre>
 *  s = -1.5
 *    + 1.6 x quantities in money, per cent, points, multiples, or from a thousand (2)
 *    + 0.7 x other quantities (2)
 *    + 0.4 x dates (2)
 *    + 0.3 x names (3)
 *    + 0.6 x words of rise and fall (2)
 *    + 0.3 x words of comparison (2)
 *    + 0.7 x verbs of deeds on record (2)
 *    + 0.4 x nouns of public business (2)
 *    - 0.6 x words of opinion (2)
 *    - 0.4 x words of plans (2)
 *    - 0.4 x words of ceremony (2)
 *    - 0.2 x first and second person (3)
 *    - 0.8 if a question
 *    - 1.0 if of fewer than six words
 *    + 0.3 if of twelve words or more, and 0.3 more from twenty
 * </pre>
 *
 * <p>Stateless; any thread may call it.
 */
public final class CheckWorthiness {
  /** The score from which a sentence counts as check-worthy. */
  public static final double THRESHOLD = 0.5;

  private CheckWorthiness() {}

  /** The score of a sentence that stands alone. */
  public static double score(String sentence) {
    return score(
        features(
            Pieces.of(sentence),
            new Span(0, sentence.length()),
            Quantities.scan(sentence),
            Dates.scan(sentence, Optional.empty())));
  }

  /** The scores of all sentences of a document, in their order. */
  public static double[] scores(
      Document document, List<Quantity> quantities, List<DateMention> dates) {
    Pieces pieces = Pieces.of(document);
    double[] scores = new double[document.sentences().size()];
    int quantity = 0;
    int date = 0;
    for (int s = 0; s < scores.length; s++) {
      Span sentence = document.sentences().span(s);
      int quantityEnd = quantity;
      while (quantityEnd < quantities.size()
          && quantities.get(quantityEnd).number().start() < sentence.end()) {
        quantityEnd++;
      }
      int dateEnd = date;
      while (dateEnd < dates.size() && dates.get(dateEnd).span().start() < sentence.end()) {
        dateEnd++;
      }
      scores[s] =
          score(
              features(
                  pieces,
                  sentence,
                  quantities.subList(quantity, quantityEnd),
                  dates.subList(date, dateEnd)));
      quantity = quantityEnd;
      date = dateEnd;
    }
    return scores;
  }

  /** What the score of one sentence is made of. */
  static Features features(
      Pieces pieces, Span sentence, List<Quantity> quantities, List<DateMention> dates) {
    return Features.of(pieces, sentence, quantities, dates);
  }

  /** The formula; also for callers that have features of their own. */
  public static double score(Features f) {
    double s = -1.5;
    s += 1.6 * Math.min(2, f.hardQuantities());
    s += 0.7 * Math.min(2, f.quantities());
    s += 0.4 * Math.min(2, f.dates());
    s += 0.3 * Math.min(3, f.names());
    s += 0.6 * Math.min(2, f.changes());
    s += 0.3 * Math.min(2, f.comparisons());
    s += 0.7 * Math.min(2, f.deeds());
    s += 0.4 * Math.min(2, f.matters());
    s -= 0.6 * Math.min(2, f.opinions());
    s -= 0.4 * Math.min(2, f.plans());
    s -= 0.4 * Math.min(2, f.ceremony());
    s -= 0.2 * Math.min(3, f.me());
    s -= f.question() ? 0.8 : 0;
    s -= f.words() < 6 ? 1.0 : 0;
    s += f.words() >= 12 ? 0.3 : 0;
    s += f.words() >= 20 ? 0.3 : 0;
    return 1 / (1 + StrictMath.exp(-s));
  }
}
