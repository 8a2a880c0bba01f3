package dev.variorum.claims.quantity;

import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.date.Dates;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the quantities of a text. Stateless; any thread may call it; time is linear in the text.
 */
public final class Quantities {
  private Quantities() {}

  /** The quantities of a document in the order of its text, without overlap. */
  public static List<Quantity> scan(Document document) {
    Pieces pieces = Pieces.of(document);
    return scan(pieces, Dates.scan(document, pieces));
  }

  /** The same for a caller that has the document's dates already. */
  public static List<Quantity> scan(Document document, List<DateMention> dates) {
    return scan(Pieces.of(document), dates);
  }

  /** The same for a caller that has the pieces and their dates already. */
  public static List<Quantity> scan(Pieces pieces, List<DateMention> dates) {
    return new QuantityScan(pieces, fixed(dates)).run();
  }

  /** The quantities of a text in order, without overlap. */
  public static List<Quantity> scan(String text) {
    Pieces pieces = Pieces.of(text);
    return scan(pieces, Dates.scan(pieces, Optional.empty()));
  }

  /** Where figures are part of a date or clock time. */
  private static List<Span> fixed(List<DateMention> dates) {
    List<Span> spans = new ArrayList<>();
    for (DateMention date : dates) {
      if (date.kind() == DateMention.Kind.DATE || date.kind() == DateMention.Kind.TIME) {
        spans.add(date.span());
      }
    }
    return spans;
  }
}
