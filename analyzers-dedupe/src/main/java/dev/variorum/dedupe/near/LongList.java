package dev.variorum.dedupe.near;

import dev.variorum.dedupe.shingle.EvenSort;
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

  /** Adds all values of another row at the end. */
  void addAll(LongList other) {
    if (other.size > values.length - size) {
      values = Arrays.copyOf(values, size + other.size + (size >> 1));
    }
    System.arraycopy(other.values, 0, values, size, other.size);
    size += other.size;
  }

  /** Forgets the values. */
  void clear() {
    size = 0;
  }

  public long get(int i) {
    return values[i];
  }

  public int size() {
    return size;
  }

  /** Sorts the values and drops those that repeat. */
  public void distinct() {
    values = EvenSort.distinct(values, size);
    size = values.length;
  }

  /** A copy of the values. */
  public long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
