package dev.variorum.readers.records;

import org.jspecify.annotations.Nullable;

/**
 * How the cells of a table are set apart; what is null is to be found from the table itself.
 *
 * @param separator the sign between cells
 * @param quotes whether a cell may stand between straight quotation marks
 */
public record TableFormat(@Nullable Character separator, @Nullable Boolean quotes) {
  /** So many characters are looked at. */
  static final int SAMPLE = 1 << 16;

  private static final String SEPARATORS = ",;\t|";

  char separatorOr(char other) {
    return separator == null ? other : separator;
  }

  boolean quotesOr(boolean other) {
    return quotes == null ? other : quotes;
  }

  /** This format with its gaps filled from the start of the table. */
  TableFormat completed(String sample) {
    char between = separator == null ? mostFrequent(sample) : separator;
    boolean quoted = quotes == null ? between != '\t' || closesQuotes(sample) : quotes;
    return new TableFormat(between, quoted);
  }

  /** The separator that the header has most of, outside quotation marks. */
  private static char mostFrequent(String sample) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
        counts[SEPARATORS.indexOf(c)]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > counts[best]) {
        best = i;
      }
    }
    return SEPARATORS.charAt(best);
  }

  /**
   * Whether cells of a tab-separated table that start with a quotation mark also end with one. Many
   * such tables use no quoting, and a mark at the start of a cell is part of its text.
   */
  private static boolean closesQuotes(String sample) {
    int quoted = 0;
    int plain = 0;
    int i = 0;
    while (i < sample.length()) {
      if (sample.charAt(i) == '"' && (i == 0 || isCellEdge(sample.charAt(i - 1)))) {
        int end = closing(sample, i + 1);
        if (end == sample.length()) {
          break;
        }
        boolean whole = end + 1 == sample.length() || isCellEdge(sample.charAt(end + 1));
        quoted += whole ? 1 : 0;
        plain += whole ? 0 : 1;
        i = end;
      }
      i++;
    }
    return quoted > plain;
  }

  /** The next mark that is not doubled; the length of the sample when there is none. */
  private static int closing(String sample, int from) {
    int i = from;
    while (i < sample.length()) {
      if (sample.charAt(i) == '"') {
        if (i + 1 == sample.length() || sample.charAt(i + 1) != '"') {
          return i;
        }
        i++;
      }
      i++;
    }
    return sample.length();
  }

  private static boolean isCellEdge(char c) {
    return c == '\t' || c == '\n' || c == '\r';
  }
}
