package dev.variorum.reports.html.compose;

/**
 * How much of a report is drawn, so that a page about thousands of documents still opens at once;
 * what is beyond is counted on the page and stands in the CSV and JSON.
 *
 * @param findings findings of one kind
 * @param minor findings of one kind that an analyzer calls minor
 * @param texts texts drawn
 * @param characters characters of all texts drawn, in UTF-16 units
 * @param charactersOfText characters of one text
 * @param rows rows of a table or of the statements by documents
 * @param columns documents in one picture or table
 */
public record Limits(
    int findings,
    int minor,
    int texts,
    long characters,
    int charactersOfText,
    int rows,
    int columns) {

  /** What a browser on a laptop opens within a second or two. */
  public static Limits standard() {
    return new Limits(120, 400, 60, 500_000, 120_000, 80, 40);
  }
}
