package dev.variorum.readers.records;

import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Problem;
import dev.variorum.readers.decoding.Excerpt;

/**
 * The problems of the records of one input: the first few are told with their lines, the others
 * counted, so that a file in the wrong format does not fill a report. Used by one thread.
 */
public final class Troubles {
  /** So many of a kind are told one by one. */
  static final int SHOWN = 20;

  private final String input;
  private final DocumentSink out;
  private long errors;
  private long warnings;
  private long longLabels;
  private String longLabel = "";

  public Troubles(String input, DocumentSink out) {
    this.input = input;
    this.out = out;
  }

  /** A record that was not read. */
  public void error(long line, String message) {
    if (++errors <= SHOWN) {
      out.problem(Problem.error(input, "line " + line + ": " + message));
    }
  }

  /** A record that was read, but not all that is known of it. */
  public void warning(long line, String message) {
    if (++warnings <= SHOWN) {
      out.problem(Problem.warning(input, "line " + line + ": " + message));
    }
  }

  /** A value too long to be a label. */
  void longLabel(String name) {
    if (longLabels++ == 0) {
      longLabel = Excerpt.of(name, 40);
    }
  }

  /** Tells the counts of what was not told one by one; call once, at the end. */
  public void close() {
    if (errors > SHOWN) {
      out.problem(
          Problem.error(
              input, String.format("%,d more records could not be read", errors - SHOWN)));
    }
    if (warnings > SHOWN) {
      out.problem(
          Problem.warning(
              input, String.format("%,d more records have such a value", warnings - SHOWN)));
    }
    if (longLabels > 0) {
      out.problem(
          Problem.note(
              input,
              String.format(
                  "%,d value%s of more than %d characters %s not kept as labels; the first is '%s'",
                  longLabels,
                  longLabels == 1 ? "" : "s",
                  RecordDocuments.LONGEST_LABEL,
                  longLabels == 1 ? "was" : "were",
                  longLabel)));
    }
  }
}
