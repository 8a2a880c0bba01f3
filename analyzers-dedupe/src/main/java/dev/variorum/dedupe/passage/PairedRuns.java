package dev.variorum.dedupe.passage;

import java.util.List;

/**
 * What two documents share word for word, page furniture left out.
 *
 * @param first number of the one document
 * @param second number of the other
 * @param runs in the order of the second
 * @param words words in all runs
 * @param unquoted those of them that are outside quotation marks in both
 * @param longest words of the longest run, those outside quotation marks only
 * @param share words in runs over the words of the shorter document, 0 to 1
 */
public record PairedRuns(
    int first, int second, List<Run> runs, int words, int unquoted, int longest, double share) {

  public PairedRuns {
    runs = List.copyOf(runs);
  }

  /**
   * Aligns two documents that need no numbers.
   *
   * @param least words of the shortest run, 1 or more
   */
  public static PairedRuns of(Reading a, Reading b, int least) {
    return of(0, a, 1, b, new CommonRuns(least));
  }

  /** Aligns two documents. */
  static PairedRuns of(int first, Reading a, int second, Reading b, CommonRuns finder) {
    List<Run> runs =
        finder.between(a.words(), b.words()).stream()
            .filter(
                r ->
                    a.furniture(r.first(), r.words()) * 2 < r.words()
                        && b.furniture(r.second(), r.words()) * 2 < r.words())
            .toList();
    int words = 0;
    int unquoted = 0;
    int longest = 0;
    for (Run run : runs) {
      int quoted =
          Math.max(a.quoted(run.first(), run.words()), b.quoted(run.second(), run.words()));
      words += run.words();
      unquoted += run.words() - quoted;
      longest = Math.max(longest, run.words() - quoted);
    }
    int shorter = Math.min(a.bodyWords(), b.bodyWords());
    double share = shorter == 0 ? 0 : Math.min(1, (double) words / shorter);
    return new PairedRuns(first, second, runs, words, unquoted, longest, share);
  }
}
