package dev.variorum.claims.alignment;

import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.frame.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The values that a document states, to tell how much of its story another document tells too, and
 * which of its values the other does not have.
 *
 * @param values a number for each value, sorted; values of one unit, and counts of one noun, stand
 *     together
 * @param figures the same without their units, sorted
 * @param telling those of them that two stories seldom share by chance, sorted
 * @param all the figures of all statements, sorted, one that is stated twice standing twice
 */
public record Ledger(long[] values, int[] figures, long[] telling, int[] all) {
  /** A value of fewer digits, its unit counted as one, is shared by chance. */
  private static final int DIGITS = 3;

  /** A fact is told in the lead and again below. */
  private static final int TWICE = 2;

  /** Days closer to the day of publication are everybody's days. */
  private static final int RECENT = 30;

  /**
   * The ledger of a document.
   *
   * @param frames its statements
   * @param published first and last day of its publication since 1970; empty when unknown
   */
  public static Ledger of(List<Frame> frames, int[] published) {
    int[] all = frames.stream().mapToInt(f -> f.amount().figure()).sorted().toArray();
    return new Ledger(
        keys(frames, f -> true),
        Arrays.stream(all).distinct().toArray(),
        keys(frames, f -> isTelling(f, published)),
        all);
  }

  /** Whether the document states a figure no more than twice, as one fact is stated. */
  public boolean isSole(Frame frame) {
    int figure = frame.amount().figure();
    int at = Arrays.binarySearch(all, figure);
    int low = at;
    int high = at;
    while (low > 0 && all[low - 1] == figure) {
      low--;
    }
    while (high >= 0 && high + 1 < all.length && all[high + 1] == figure) {
      high++;
    }
    return high - low < TWICE;
  }

  private static long[] keys(List<Frame> frames, Predicate<Frame> wanted) {
    return frames.stream().filter(wanted).mapToLong(Ledger::key).sorted().distinct().toArray();
  }

  private static boolean isTelling(Frame frame, int[] published) {
    Amount amount = frame.amount();
    return switch (frame.kind()) {
      case QUANTITY -> amount.digits() + (isCount(frame) ? 0 : 1) >= DIGITS;
      case CLOCK -> true;
      case DAY -> published.length > 0 && amount.high().intValueExact() < published[0] - RECENT;
      case ORDER -> false;
    };
  }

  private static boolean isCount(Frame frame) {
    return frame.amount().unit().equals("count");
  }

  private static long key(Frame frame) {
    return family(frame) << Integer.SIZE | frame.amount().figure() & 0xFFFF_FFFFL;
  }

  /** What a value is a value of, as far as its unit and noun tell. */
  private static long family(Frame frame) {
    return frame.kind().ordinal() * 31
        + frame.amount().unit().hashCode() * 31
        + (isCount(frame) ? frame.noun().hashCode() : 0);
  }

  /** How many telling values two documents share. */
  public int common(Ledger other) {
    int count = 0;
    for (long key : telling) {
      count += Arrays.binarySearch(other.telling, key) >= 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether {@code frame} states the only value of its family in this document that the other one
   * does not state.
   */
  public boolean isOdd(Frame frame, Ledger other) {
    long key = key(frame);
    long first = family(frame) << Integer.SIZE;
    int at = Arrays.binarySearch(values, first);
    boolean found = false;
    for (int i = at < 0 ? -at - 1 : at;
        i < values.length && values[i] >> Integer.SIZE == first >> Integer.SIZE;
        i++) {
      if (Arrays.binarySearch(other.figures, (int) values[i]) < 0) {
        if (values[i] != key) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }
}
