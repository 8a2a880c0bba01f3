package dev.variorum.dedupe.near;

import java.util.Arrays;

/**
 * Which of a row of numbers are equal: those with one value are a bucket. Most numbers are equal to
 * no other, and two passes over a small table of bits leave out nearly all of them; the rest are read
 * with a hash table. Used by one thread, for one row after another.
 */
final class Buckets {
  /** Numbers read by one call, so that even few show the compiler what is worth its time. */
  private static final int STRETCH = 64;

  /** Two bits for a value of so many bits: whether it was seen, and whether it was seen again. */
  private long[] seen = new long[0];

  /** The numbers whose values may be shared, ascending. */
  private final int[] shared;

  private int sharedSize;

  /** By the bits of a value, one more than the first number read with it. */
  private int[] slots = new int[0];

  private final int[] values;
  private final int[] next;

  /** The slots of buckets of two or more. */
  private int[] buckets = new int[64];

  private int size;

  /**
   * @param longest numbers of a row at most
   */
  Buckets(int longest) {
    shared = new int[longest + 1];
    values = new int[longest];
    next = new int[longest];
  }

  /**
   * Finds the buckets of {@code column}'s values, well spread hashes, at the given places of it.
   */
  void read(int[] column, int[] places) {
    // Tables are made anew, which is no slower than to clear them.
    seen = new long[Integer.highestOneBit(Math.max(8, places.length)) / 4];
    see(column, places);
    sharedSize = 0;
    keepShared(column, places);
    slots = new int[Integer.highestOneBit(Math.max(8, sharedSize)) * 4];
    size = 0;
    putShared(column, places);
  }

  private void see(int[] column, int[] places) {
    for (int from = 0; from < places.length; from += STRETCH) {
      see(column, places, from, Math.min(places.length, from + STRETCH));
    }
  }

  private void keepShared(int[] column, int[] places) {
    for (int from = 0; from < places.length; from += STRETCH) {
      keepShared(column, places, from, Math.min(places.length, from + STRETCH));
    }
  }

  /** From the last one on, so that each bucket leads from its first number to its last. */
  private void putShared(int[] column, int[] places) {
    for (int to = sharedSize; to > 0; to -= STRETCH) {
      putShared(column, places, Math.max(0, to - STRETCH), to);
    }
  }

  private void see(int[] column, int[] places, int from, int to) {
    int mask = seen.length - 1;
    for (int i = from; i < to; i++) {
      int value = column[places[i]];
      int word = value >>> 5 & mask;
      int bit = (value & 31) << 1;
      // The first time 1 is added to the two bits, then 2 is set.
      seen[word] |= 1 + (seen[word] >>> bit & 1) << bit;
    }
  }

  private void keepShared(int[] column, int[] places, int from, int to) {
    int mask = seen.length - 1;
    int kept = sharedSize;
    for (int i = from; i < to; i++) {
      int value = column[places[i]];
      long bits = seen[value >>> 5 & mask] >>> ((value & 31) << 1);
      shared[kept] = i;
      kept += (int) (bits >>> 1) & 1;
    }
    sharedSize = kept;
  }

  private void putShared(int[] column, int[] places, int from, int to) {
    int mask = slots.length - 1;
    for (int i = to - 1; i >= from; i--) {
      int number = shared[i];
      int value = column[places[number]];
      values[number] = value;
      int slot = value & mask;
      int other = slots[slot];
      while (other != 0 && values[other - 1] != value) {
        slot = slot + 1 & mask;
        other = slots[slot];
      }
      slots[slot] = number + 1;
      next[number] = other - 1;
      if (other != 0 && next[other - 1] < 0) {
        add(slot);
      }
    }
  }

  private void add(int slot) {
    if (size == buckets.length) {
      buckets = Arrays.copyOf(buckets, 2 * size);
    }
    buckets[size++] = slot;
  }

  /** The number of buckets of two or more. */
  int size() {
    return size;
  }

  /** The first of such a bucket, by number among the places read. */
  int first(int bucket) {
    return slots[buckets[bucket]] - 1;
  }

  /** The next after {@code number} with the same value, or -1. */
  int next(int number) {
    return next[number];
  }
}
