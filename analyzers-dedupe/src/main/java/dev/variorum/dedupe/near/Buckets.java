package dev.variorum.dedupe.near;

import java.util.Arrays;

/**
 * Which of a row of numbers are equal: those with one value are a bucket. Read with a hash table
 * that is used again for the next row. Used by one thread.
 */
final class Buckets {
  private final int[] slots;
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
    values = new int[longest];
    next = new int[longest];
  }

  /**
   * Finds the buckets of {@code column}'s values, well spread hashes, at the given places of it.
   */
  void read(int[] column, int[] places) {
    int mask = slots.length - 1;
    Arrays.fill(slots, 0);
    size = 0;
    // From the last one on, so that each bucket leads from its first place to its last.
    for (int i = places.length - 1; i >= 0; i--) {
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
