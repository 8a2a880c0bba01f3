package dev.variorum.reports.html.view;

import java.util.List;

/** What the reader sees first. */
public record Overview(
    List<Figure> figures,
    List<String> sentences,
    List<String> notes,
    List<Row> documents,
    String left) {
  /** A number that stands for itself, with the section that tells more. */
  public record Figure(String number, String label, String note, String href) {}

  /** One line of the list of documents. {@code href} is empty when the text is not drawn. */
  public record Row(
      String id,
      String title,
      String source,
      String published,
      String characters,
      String origin,
      String href) {}
}
