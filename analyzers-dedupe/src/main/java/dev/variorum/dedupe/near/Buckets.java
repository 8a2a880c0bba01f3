package dev.variorum.dedupe.near;

import java.util.Arrays;

/**
 * Which of a row of numbers are equal: those with one value are a bucket. Read with a hash table
 * that is used again for the next row. Used by one thread.
 */
final class Buckets {
  /** Places read by one call, so that even few show the compiler what is worth its time. */
  private static final int STRETCH = 64;

  private final int[] slots;

  /** What clears the slots, piece by piece. */
  private final int[] empty;

  private final int[] values;
  private final int[] next;

  /** The slots of buckets of two or more. */
  private int[] shared = new int[64];

  private int size;

  /**
   * @param longest numbers of a row at most
   */
  Buckets(int longest) {
    slots = new int[Integer.highestOneBit(Math.max(8, longest)) * 4];
    empty = new int[Math.min(slots.length, 1 << 13)];
    values = new int[longest];
    next = new int[longest];
  }

  /**
   * Finds the buckets of {@code column}'s values, well spread hashes, at the given places of it.
   */
  void read(int[] column, int[] places) {
    for (int i = 0; i < slots.length; i += empty.length) {
      System.arraycopy(empty, 0, slots, i, empty.length);
    }
    size = 0;
    // From the last one on, so that each bucket leads from its first place to its last.
    for (int to = places.length; to > 0; to -= STRETCH) {
      read(column, places, Math.max(0, to - STRETCH), to);
    }
  }

  private void read(int[] column, int[] places, int from, int to) {
    int mask = slots.length - 1;
    for (int i = to - 1; i >= from; i--) {
      int value = column[places[i]];
      values[i] = value;
      int slot = value & mask;
      int other = slots[slot];
      while (other != 0 && values[other - 1] != value) {
        slot = slot + 1 & mask;
        other = slots[slot];
      }
      slots[slot] = i + 1;
      next[i] = other - 1;
      if (other != 0 && next[other - 1] < 0) {
        share(slot);
      }
    }
  }

  private void share(int slot) {
    if (size == shared.length) {
      shared = Arrays.copyOf(shared, 2 * size);
    }
    shared[size++] = slot;
  }

  /** The number of buckets of two or more. */
  int size() {
    return size;
  }

  /** The first of such a bucket, by number among the places read. */
  int first(int bucket) {
    return slots[shared[bucket]] - 1;
  }

  /** The next after {@code number} with the same value, or -1. */
  int next(int number) {
    return next[number];
  }
}
