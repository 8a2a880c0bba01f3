package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.WordLists;
import dev.variorum.claims.grammar.Words;
import java.util.Set;

/**
 * Tells whether a day is the one since when a mark was not reached: {@code the highest since 1951},
 * {@code not so low since May}, {@code fewer than at any time since 1979}.
 */
final class Marks {
  /** The deed of a day since when there was no more of something. */
  static final String MOST = "#most-since";

  /** The deed of a day since when there was no less of something. */
  static final String LEAST = "#least-since";

  private static final Set<String> UP =
      WordLists.of(
          "high higher highest most more many much large larger largest big bigger biggest "
              + "strong stronger strongest hot hotter hottest warm warmer warmest wet wetter wettest "
              + "heavy heavier heaviest deadly deadlier deadliest fast faster fastest long longer "
              + "longest great greater greatest best better good dear dearer dearest steep steepest");
  private static final Set<String> DOWN =
      WordLists.of(
          "low lower lowest least less few fewer fewest little small smaller smallest weak weaker "
              + "weakest cold colder coldest dry drier driest slow slower slowest short shorter "
              + "shortest worst worse bad cheap cheaper cheapest");

  /** How far before the day the words of degree may stand. */
  private static final int REACH = 8;

  private final Words words;

  Marks(Words words) {
    this.words = words;
  }

  /**
   * What mark was not reached since the day that begins at {@code value}.
   *
   * @return {@link #MOST}, {@link #LEAST}, or empty when the day is another's
   */
  String of(int from, int value, int to) {
    if (value <= from || !words.is(value - 1, "since")) {
      return "";
    }
    for (int t = value - 2; t >= Math.max(from, value - REACH); t--) {
      String degree = degree(t);
      if (!degree.isEmpty()) {
        return degree;
      }
      if (words.isStop(t)) {
        return "";
      }
    }
    boolean inverted = words.is(value - 2, "not") || words.is(value - 2, "never");
    for (int t = value + 1; inverted && t < to && t <= value + REACH; t++) {
      if (words.is(t, "so") || words.is(t, "as") || words.is(t, "such")) {
        return degree(t + 1);
      }
    }
    return "";
  }

  private String degree(int t) {
    String word = words.lower(t);
    boolean said =
        word.endsWith("est")
            || word.endsWith("er")
            || word.equals("most")
            || word.equals("more")
            || word.equals("least")
            || word.equals("less")
            || word.equals("worst")
            || word.equals("worse")
            || word.equals("best")
            || words.is(t - 1, "so")
            || words.is(t - 1, "as");
    if (!said || words.is(t, WordClass.NAME)) {
      return "";
    }
    return UP.contains(word) ? MOST : DOWN.contains(word) ? LEAST : "";
  }
}
