package dev.variorum.dedupe.shingle;

import java.util.Arrays;

/**
 * The distinct shingle hashes of one document, ascending. Compared exactly, without sampling; two
 * different shingles have one hash with a chance of about 5e-20. Immutable.
 */
public final class ShingleSet {
  private final long[] hashes;

  private ShingleSet(long[] hashes) {
    this.hashes = hashes;
  }

  /** The distinct values of {@code hashes}, which stays as it is. */
  public static ShingleSet of(long[] hashes) {
    return new ShingleSet(EvenSort.distinct(hashes, hashes.length));
  }

  /** The number of distinct shingles. */
  public int size() {
    return hashes.length;
  }

  /** The hash at a place, from 0, in ascending order. */
  public long get(int i) {
    return hashes[i];
  }

  /** Whether {@code hash} is among them. */
  public boolean contains(long hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }

  /** The hashes that are in both sets. */
  public ShingleSet intersection(ShingleSet other) {
    long[] a = hashes;
    long[] b = other.hashes;
    long[] both = new long[Math.min(a.length, b.length)];
    int i = 0;
    int j = 0;
    int count = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        both[count++] = a[i];
      }
      long x = a[i];
      i += x <= b[j] ? 1 : 0;
      j += b[j] <= x ? 1 : 0;
    }
    return new ShingleSet(count == a.length ? a : Arrays.copyOf(both, count));
  }

  /** Counts what this set shares with another, in time linear in both. */
  public Overlap overlap(ShingleSet other) {
    long[] a = hashes;
    long[] b = other.hashes;
    int i = 0;
    int j = 0;
    int shared = 0;
    while (i < a.length && j < b.length) {
      long x = a[i];
      long y = b[j];
      // Without branches: which side is ahead cannot be predicted.
      shared += x == y ? 1 : 0;
      i += x <= y ? 1 : 0;
      j += y <= x ? 1 : 0;
    }
    return new Overlap(a.length, b.length, shared);
  }
}
