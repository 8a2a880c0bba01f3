package dev.variorum.dedupe.near;

import java.util.Arrays;

/** Sorts rows of a 32-bit key in the upper half and a number in the lower half. */
final class KeyedRows {
  private static final int BITS = 11;
  private static final int MASK = (1 << BITS) - 1;

  /** Fewer rows are sorted faster by comparison. */
  private static final int FEW = 4096;

  private KeyedRows() {}

  /**
   * The rows with equal keys side by side, each key's in their former order: a radix sort, least
   * digit first.
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
    for (int shift = 32; shift < 64; shift += BITS) {
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
    return from;
  }
}
