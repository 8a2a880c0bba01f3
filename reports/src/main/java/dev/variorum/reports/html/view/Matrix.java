package dev.variorum.reports.html.view;

import java.util.List;

/** Statements by documents, documents grouped by origin. */
public record Matrix(List<Head> origins, List<Column> columns, List<Row> rows, String left) {
  /** The head of the columns of one origin. */
  public record Head(String letter, int columns) {}

  /** One statement and who makes it. */
  public record Row(
      String subject,
      String attribute,
      String weight,
      boolean disputed,
      String href,
      List<Entry> entries) {}

  /** What one document says of one statement. The state is empty, asserted, attributed, hedged or opposed. */
  public record Entry(String state, String glyph, String words, String href) {}
}
