package dev.variorum.reports.html.view;

import java.util.List;

/** A passage a finding rests on. {@code href} leads to the place in the text and is empty when the text is not drawn. */
public record Passage(String role, String document, String href, int line, List<Piece> pieces) {
  /** Words of a passage; the style says how they are marked: empty, mark, same, differ, positive, negative or faint. */
  public record Piece(String words, String style) {}
}
