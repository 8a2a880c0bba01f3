package dev.variorum.dedupe.near;

import java.util.Arrays;

/** A growing row of longs; not for use by several threads at once. */
public final class LongList {
  private long[] values = new long[64];
  private int size;

  /** Adds a value at the end. */
  public void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1) + 16);
    }
    values[size++] = value;
  }

  public long get(int i) {
    return values[i];
  }

  public int size() {
    return size;
  }

  /** Sorts the values and drops those that repeat. */
  public void distinct() {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[kept++] = values[i];
      }
    }
    size = kept;
  }

  /** A copy of the values. */
  public long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
