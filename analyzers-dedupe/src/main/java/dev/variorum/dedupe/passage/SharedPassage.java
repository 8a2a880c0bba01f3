package dev.variorum.dedupe.passage;

import dev.variorum.core.text.Span;
import java.util.List;

/**
 * The same words in a row in two documents or more.
 *
 * @param words length in words
 * @param places one a document, in corpus order
 */
public record SharedPassage(int words, List<Place> places) {

  /**
   * Where the passage stands in one document.
   *
   * @param document number of the document
   * @param span UTF-16 offsets
   */
  public record Place(int document, Span span) {}

  public SharedPassage {
    places = List.copyOf(places);
  }
}
