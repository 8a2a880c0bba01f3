package dev.variorum.dedupe.passage;

import java.util.Comparator;
import java.util.List;

/**
 * Whether two texts are one form filled in twice, such as the weather of two towns or the results of
 * two companies: between the words they share stand short gaps, and nearly all of these hold names or
 * figures that differ. Who rewrites a text changes its words and leaves names and figures.
 */
public final class FilledForm {
  /** A gap of more words is a passage of its own and no field of a form. */
  private static final int LONGEST_FIELD = 12;

  private static final int LEAST_FIELDS = 4;

  /** Nearly all: this share of the gaps. */
  private static final double FILLED = 0.8;

  private FilledForm() {}

  /** Whether the runs of a pair are the fixed words of a form. */
  public static boolean isOne(PairedRuns pair, Reading first, Reading second) {
    List<Run> runs = pair.runs().stream().sorted(Comparator.comparingInt(Run::second)).toList();
    int gaps = 0;
    int filled = 0;
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Run after = runs.get(i);
      int fromFirst = before.first() + before.words();
      int fromSecond = before.second() + before.words();
      int left = after.first() - fromFirst;
      int right = after.second() - fromSecond;
      if (left > 0 && right > 0 && Math.max(left, right) <= LONGEST_FIELD) {
        gaps++;
        boolean differ =
            first.isMarked(fromFirst, left)
                && second.isMarked(fromSecond, right)
                && !sharesMarked(first, fromFirst, left, second, fromSecond, right);
        filled += differ ? 1 : 0;
      }
    }
    return gaps >= LEAST_FIELDS && filled >= FILLED * gaps;
  }

  private static boolean sharesMarked(
      Reading first, int fromFirst, int left, Reading second, int fromSecond, int right) {
    for (int i = fromFirst; i < fromFirst + left; i++) {
      for (int j = fromSecond; j < fromSecond + right; j++) {
        if (first.words()[i] == second.words()[j]
            && first.isMarked(i, 1)
            && second.isMarked(j, 1)) {
          return true;
        }
      }
    }
    return false;
  }
}
