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

  /** Counts a value that looks like a free place, beside the steps of all values. */
  private static final long FULL = 1L << 40;

  /** Values read by one call, so that even a few texts show the compiler what is worth its time. */
  private static final int STRETCH = 64;

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
    long most = (long) PATIENCE * count;
    long steps = 0;
    for (int i = 0; i < count && steps % FULL <= most; i += STRETCH) {
      steps += put(values, i, Math.min(count, i + STRETCH), base, bits - log, table);
    }
    return steps % FULL > most ? sorted(values, count) : held(table, count, steps >= FULL);
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

  /**
   * Puts values into the table, each behind the place that it would have if all were spread evenly.
   *
   * @return how many steps they took, and {@link #FULL} for each that looks like a free place
   */
  private static long put(long[] values, int from, int to, long base, int shift, long[] table) {
    long steps = 0;
    for (int i = from; i < to; i++) {
      long value = values[i];
      int first = (int) (value - base >>> shift);
      int place = first;
      long other = table[place];
      while (other < value) {
        other = table[++place];
      }
      // What is there already moves on, to the first place that is free.
      long moved = other == value ? FREE : value;
      while (moved != FREE) {
        other = table[place];
        table[place++] = moved;
        moved = other;
      }
      steps += value == FREE ? FULL : place - first;
    }
    return steps;
  }

  /**
   * What the table holds, in order.
   *
   * @param full whether the value that looks like a free place is one of them
   */
  private static long[] held(long[] table, int count, boolean full) {
    long[] held = new long[count + 1];
    int size = 0;
    for (int i = 0; i < table.length; i += STRETCH) {
      size = take(table, i, Math.min(table.length, i + STRETCH), held, size);
    }
    held[size] = FREE;
    return Arrays.copyOf(held, full ? size + 1 : size);
  }

  private static int take(long[] table, int from, int to, long[] held, int before) {
    int size = before;
    for (int i = from; i < to; i++) {
      held[size] = table[i];
      size += table[i] == FREE ? 0 : 1;
    }
    return size;
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
