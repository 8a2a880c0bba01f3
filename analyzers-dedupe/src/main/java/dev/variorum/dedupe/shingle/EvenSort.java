package dev.variorum.dedupe.shingle;

import java.util.Arrays;

/**
 * Sorts values that are spread about evenly, as hashes are, in linear time: by counting into as many
 * stretches as there are values, then each by insertion. Values that are not so spread are left to
 * the library's sort.
 */
public final class EvenSort {
  /** Moves a value may take before insertion is given up. */
  private static final int PATIENCE = 32;

  private EvenSort() {}

  /** The different ones among the first {@code count} values, ascending. */
  public static long[] distinct(long[] values, int count) {
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      least = Math.min(least, values[i]);
      most = Math.max(most, values[i]);
    }
    if (count == 0 || least == most) {
      return Arrays.copyOf(values, Math.min(1, count));
    }
    // The difference is unsigned; there are no more than twice as many stretches as values.
    int shift =
        Math.max(
            0, Integer.numberOfLeadingZeros(count) + 32 - Long.numberOfLeadingZeros(most - least));
    int[] ends = new int[(int) (most - least >>> shift) + 2];
    for (int i = 0; i < count; i++) {
      ends[(int) (values[i] - least >>> shift) + 1]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    long[] sorted = new long[count];
    for (int i = 0; i < count; i++) {
      sorted[ends[(int) (values[i] - least >>> shift)]++] = values[i];
    }
    return settled(sorted);
  }

  /** Sorts stretches that are in order among themselves, and drops what repeats. */
  private static long[] settled(long[] values) {
    long patience = (long) PATIENCE * values.length;
    for (int i = 1; i < values.length && patience >= 0; i++) {
      long value = values[i];
      int to = i;
      for (; to > 0 && values[to - 1] > value; to--) {
        values[to] = values[to - 1];
      }
      values[to] = value;
      patience -= i - to;
    }
    if (patience < 0) {
      Arrays.sort(values);
    }
    int distinct = 1;
    for (int i = 1; i < values.length; i++) {
      values[distinct] = values[i];
      distinct += values[i] != values[distinct - 1] ? 1 : 0;
    }
    return distinct == values.length ? values : Arrays.copyOf(values, distinct);
  }
}
