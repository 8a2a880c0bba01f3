package dev.variorum.core.text;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Ascending, non-overlapping stretches of a text, kept as two int arrays: what {@link Sentences},
 * {@link Terms} and the like are made of.
 */
final class Spans {
  private int[] starts;
  private int[] ends;
  private int size;

  Spans(int expected) {
    starts = new int[Math.max(4, expected)];
    ends = new int[starts.length];
  }

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size + (size >> 1) + 4);
      ends = Arrays.copyOf(ends, starts.length);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  /** Drops spare room; call once, when the last stretch is in. */
  Spans trim() {
    if (starts.length != size) {
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
    }
    return this;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  Span span(int i) {
    return new Span(starts[i], ends[i]);
  }

  /** The first stretch that ends after {@code offset}; {@link #size()} when there is none. */
  int firstEndingAfter(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (ends[mid] > offset) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    return low;
  }

  /** Whether a stretch that {@code wanted} accepts holds {@code offset}. */
  boolean contains(int offset, IntPredicate wanted) {
    int i = firstEndingAfter(offset);
    return i < size && starts[i] <= offset && wanted.test(i);
  }
}
