package dev.variorum.core.engine.store;

import java.util.Arrays;

/**
 * From strings to numbers, by a 128-bit hash of the string instead of the string: 20 bytes an entry
 * whatever its length. Two strings of one corpus share a hash with a probability below 1e-24 for a
 * million entries. Not for use by several threads at once while it grows.
 */
final class HashIndex {
  private long[] high = new long[64];
  private long[] low = new long[64];
  private int[] values = filled(64);
  private int size;

  /** The number stored for {@code key}, or -1. */
  int get(String key) {
    long h = hash(key, 0x9E3779B97F4A7C15L);
    int slot = slot(h, hash(key, 0xC2B2AE3D27D4EB4FL));
    return values[slot];
  }

  /** Stores a number of 0 or more for a key that has none, or answers the one it has. */
  int putIfAbsent(String key, int value) {
    long h = hash(key, 0x9E3779B97F4A7C15L);
    long l = hash(key, 0xC2B2AE3D27D4EB4FL);
    int slot = slot(h, l);
    if (values[slot] >= 0) {
      return values[slot];
    }
    set(slot, h, l, value);
    if (++size * 2 > values.length) {
      grow();
    }
    return -1;
  }

  /** Changes the number of a key that has one. */
  void replace(String key, int value) {
    values[slot(hash(key, 0x9E3779B97F4A7C15L), hash(key, 0xC2B2AE3D27D4EB4FL))] = value;
  }

  private void set(int slot, long h, long l, int value) {
    high[slot] = h;
    low[slot] = l;
    values[slot] = value;
  }

  private int slot(long h, long l) {
    int mask = values.length - 1;
    int slot = (int) (h ^ (h >>> 32)) & mask;
    while (values[slot] >= 0 && (high[slot] != h || low[slot] != l)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    int[] oldValues = values;
    high = new long[oldHigh.length * 2];
    low = new long[high.length];
    values = filled(high.length);
    for (int i = 0; i < oldValues.length; i++) {
      if (oldValues[i] >= 0) {
        set(slot(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldValues[i]);
      }
    }
  }

  private static int[] filled(int length) {
    int[] values = new int[length];
    Arrays.fill(values, -1);
    return values;
  }

  private static long hash(String key, long seed) {
    long h = seed;
    for (int i = 0; i < key.length(); i++) {
      h = (h ^ key.charAt(i)) * 0xD6E8FEB86659FD93L;
      h ^= h >>> 29;
    }
    h ^= h >>> 33;
    h *= 0xFF51AFD7ED558CCDL;
    return h ^ (h >>> 33);
  }
}
