package dev.variorum.claims.date;

import dev.variorum.core.corpus.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds expressions of time in a text. Stateless; any thread may call it. */
public final class Dates {
  private Dates() {}

  /** The expressions of time of a document, in the order of its text, without overlap. */
  public static List<DateMention> scan(Document document) {
    return scan(document.text(), document.published().map(p -> p.first()));
  }

  /** The expressions of time of a text that was written on {@code documentDate}. */
  public static List<DateMention> scan(String text, Optional<LocalDate> documentDate) {
    return List.of();
  }
}
