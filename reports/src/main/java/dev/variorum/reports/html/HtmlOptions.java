package dev.variorum.reports.html;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.reports.html.compose.Limits;
import java.util.List;
import java.util.function.Predicate;

/** What goes onto the page. Immutable. */
public final class HtmlOptions {
  private final Limits limits;
  private final Predicate<DocumentId> hasText;
  private final List<String> notes;

  private HtmlOptions(Limits limits, Predicate<DocumentId> hasText, List<String> notes) {
    this.limits = limits;
    this.hasText = hasText;
    this.notes = List.copyOf(notes);
  }

  /** Texts and all, within the usual limits. */
  public static HtmlOptions standard() {
    return new HtmlOptions(Limits.standard(), id -> true, List.of());
  }

  /**
   * Draws the texts of some documents only.
   *
   * @param available whether the report's corpus can give a document's text
   * @param note says on the page what is missing and how to get it
   */
  public HtmlOptions texts(Predicate<DocumentId> available, String note) {
    return new HtmlOptions(limits, available, List.of(note));
  }

  /** How much is drawn at most. */
  public HtmlOptions limits(Limits most) {
    return new HtmlOptions(most, hasText, notes);
  }

  Limits limits() {
    return limits;
  }

  Predicate<DocumentId> hasText() {
    return hasText;
  }

  List<String> notes() {
    return notes;
  }
}
