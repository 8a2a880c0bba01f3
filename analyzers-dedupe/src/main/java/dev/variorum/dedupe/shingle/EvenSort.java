package dev.variorum.dedupe.shingle;

import java.util.Arrays;

/**
 * Sorts values that are spread about evenly, as hashes are, in linear time: each is put into a table
 * near the place its size alone would give it, in order with its neighbours (ordered linear probing;
 * Amble and Knuth 1974). Values that are not so spread are left to the library's sort.
 */
public final class EvenSort {
  /** Steps a value may take on average before the table is given up. */
  private static final int PATIENCE = 32;

  /** More values than this would need too large a table. */
  private static final int MOST = 1 << 20;

  /** Stands in the places of the table that are free: above all values but itself. */
  private static final long FREE = Long.MAX_VALUE;

  private static final long[] FREE_PLACES = new long[1 << 12];

  static {
    Arrays.fill(FREE_PLACES, FREE);
  }

  private EvenSort() {}

  /** The different ones among the first {@code count} values, ascending. */
  public static long[] distinct(long[] values, int count) {
    if (count < 2 || count > MOST) {
      return sorted(values, count);
    }
    int bits = Long.SIZE - Long.numberOfLeadingZeros(differing(values, count));
    int log = Math.min(bits, Integer.SIZE + 1 - Integer.numberOfLeadingZeros(count));
    // What all values begin with; the least value of all when they have no bit in common.
    long base = bits == Long.SIZE ? Long.MIN_VALUE : values[0] >> bits << bits;
    long[] table = new long[(1 << log) + count];
    for (int i = 0; i < table.length; i += FREE_PLACES.length) {
      System.arraycopy(FREE_PLACES, 0, table, i, Math.min(FREE_PLACES.length, table.length - i));
    }
    long steps = (long) PATIENCE * count;
    boolean full = false;
    for (int i = 0; i < count && steps >= 0; i++) {
      steps -= put(values[i], (int) (values[i] - base >>> bits - log), table);
      full |= values[i] == FREE;
    }
    return steps < 0 ? sorted(values, count) : held(table, count, full);
  }

  /** The bits in which not all values are equal. */
  private static long differing(long[] values, int count) {
    long differing = 0;
    // No further than to where even the highest bit differs, which is soon in hashes.
    for (int i = 1; i < count && differing >= 0; i++) {
      differing |= values[i] ^ values[0];
    }
    return differing;
  }

  /** Puts a value at {@code from} or as far behind as it must be; answers how many steps it took. */
  private static int put(long value, int from, long[] table) {
    int place = from;
    long other = table[place];
    while (other < value) {
      other = table[++place];
    }
    if (other == value) {
      return place - from;
    }
    long moved = value;
    while (moved != FREE) {
      other = table[place];
      table[place++] = moved;
      moved = other;
    }
    return place - from;
  }

  /**
   * What the table holds, in order.
   *
   * @param full whether the value that looks like a free place is one of them
   */
  private static long[] held(long[] table, int count, boolean full) {
    long[] held = new long[count + 1];
    int size = 0;
    for (long value : table) {
      held[size] = value;
      size += value == FREE ? 0 : 1;
    }
    held[size] = FREE;
    return Arrays.copyOf(held, full ? size + 1 : size);
  }

  private static long[] sorted(long[] values, int count) {
    long[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    int distinct = Math.min(1, count);
    for (int i = 1; i < count; i++) {
      if (sorted[i] != sorted[i - 1]) {
        sorted[distinct++] = sorted[i];
      }
    }
    return distinct == count ? sorted : Arrays.copyOf(sorted, distinct);
  }
}
