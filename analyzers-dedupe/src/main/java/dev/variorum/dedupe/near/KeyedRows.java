package dev.variorum.dedupe.near;

import java.util.Arrays;

/** Sorts rows of a 32-bit key in the upper half and a number in the lower half. */
final class KeyedRows {
  private static final int BITS = 11;
  private static final int MASK = (1 << BITS) - 1;

  /** Bits below the two digits that are sorted by. */
  private static final int UNSORTED = 64 - 2 * BITS;

  /** Fewer rows are sorted faster by comparison. */
  private static final int FEW = 4096;

  private KeyedRows() {}

  /**
   * The rows with equal keys side by side, each key's in their former order, which is by number: a
   * radix sort over the upper digits, least digit first, and by comparison over what those leave.
   *
   * @param rows may be changed
   */
  static long[] sorted(long[] rows) {
    if (rows.length < FEW) {
      Arrays.sort(rows);
      return rows;
    }
    long[] from = rows;
    long[] to = new long[rows.length];
    for (int shift = UNSORTED; shift < 64; shift += BITS) {
      int[] starts = new int[MASK + 2];
      for (long row : from) {
        starts[(int) (row >>> shift & MASK) + 1]++;
      }
      for (int i = 1; i < starts.length; i++) {
        starts[i] += starts[i - 1];
      }
      for (long row : from) {
        to[starts[(int) (row >>> shift & MASK)]++] = row;
      }
      long[] swap = from;
      from = to;
      to = swap;
    }
    int start = 0;
    for (int i = 1; i <= from.length; i++) {
      if (i == from.length || from[i] >>> UNSORTED != from[start] >>> UNSORTED) {
        if (i - start > 1) {
          sort(from, start, i);
        }
        start = i;
      }
    }
    return from;
  }

  /** Most stretches are of two or three rows, for which a call of the library's sort is dear. */
  private static void sort(long[] rows, int start, int end) {
    if (end - start > 8) {
      Arrays.sort(rows, start, end);
      return;
    }
    for (int i = start + 1; i < end; i++) {
      long row = rows[i];
      int to = i;
      for (; to > start && rows[to - 1] > row; to--) {
        rows[to] = rows[to - 1];
      }
      rows[to] = row;
    }
  }
}
