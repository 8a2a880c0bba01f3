package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.corpus.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds expressions of time in a text. Stateless; any thread may call it; time is linear in the
 * text.
 *
 * <p>A weekday is the last such day not after the day of writing unless the words before it look
 * ahead; a day without a year takes the year that brings it nearest to the day of writing.
 */
public final class Dates {
  private Dates() {}

  /** The expressions of time of a document, in the order of its text, without overlap. */
  public static List<DateMention> scan(Document document) {
    return new DateScan(Pieces.of(document), DocumentDate.of(document)).run();
  }

  /** The expressions of time of a document that has been cut into {@code pieces} already. */
  public static List<DateMention> scan(Document document, Pieces pieces) {
    return new DateScan(pieces, DocumentDate.of(document)).run();
  }

  /** The expressions of time of pieces that were written on {@code documentDate}. */
  public static List<DateMention> scan(Pieces pieces, Optional<LocalDate> documentDate) {
    return new DateScan(pieces, documentDate).run();
  }

  /** The expressions of time of a text that was written on {@code documentDate}. */
  public static List<DateMention> scan(String text, Optional<LocalDate> documentDate) {
    return new DateScan(Pieces.of(text), documentDate).run();
  }

  /** The day a document was written, from its metadata or else from a dateline at its head. */
  public static Optional<LocalDate> written(Document document) {
    return DocumentDate.of(document);
  }
}
