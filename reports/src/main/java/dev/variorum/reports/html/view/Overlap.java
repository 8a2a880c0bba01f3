package dev.variorum.reports.html.view;

import java.util.List;

/** How many words each two documents share in shared passages. */
public record Overlap(List<Column> columns, List<Row> rows, String left) {
  /** One document against the others. */
  public record Row(Column document, List<Cell> cells) {}
}
