package dev.variorum.dedupe.shingle;

import java.util.Arrays;

/**
 * What one pass over the words of a text yields: the least shingle hash in each of a number of bins
 * (one-permutation hashing; Li, Owen, Zhang 2012), and a 128-bit hash of all words. Used by one
 * thread, for one text after another.
 */
public final class Digest {
  /** Stands in a bin that no shingle falls into. */
  public static final int EMPTY = Integer.MAX_VALUE;

  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

  /** Shingles of one part are taken as they are. */
  private final boolean plain;

  private final int size;
  private final long highest;
  private final int[] empty;
  private final int[] least;
  private long first;
  private long second;

  private Digest(int size, long highest, boolean plain, int bins) {
    this.size = size;
    this.highest = highest;
    this.plain = plain;
    empty = new int[bins];
    Arrays.fill(empty, EMPTY);
    least = empty.clone();
  }

  /**
   * Of the shingles that a shingler makes of words.
   *
   * @param bins 1 or more
   */
  public static Digest of(Shingler shingler, int bins) {
    return new Digest(shingler.size(), shingler.highest(), false, bins);
  }

  /**
   * Of hashes that are those of shingles already, repeated or not.
   *
   * @param bins 1 or more
   */
  public static Digest ofShingles(int bins) {
    return new Digest(1, 1, true, bins);
  }

  /** Reads the first {@code n} hashes and forgets those of the text before. */
  public void read(long[] parts, int n) {
    System.arraycopy(empty, 0, least, 0, least.length);
    // All ones unless the text is shorter than a shingle; without a branch, which is seldom taken.
    int longer = ~(n - size >> 31 & -n >> 31);
    put(Shingler.whole(parts, Math.min(n, size - 1)), longer & EMPTY);
    long a = FIRST + n;
    long b = SECOND;
    long rolling = 0;
    // All in one loop: a text is so short that each further one costs as much as its work.
    for (int i = 0; i < n; i++) {
      long part = parts[i];
      a = a * FIRST + part;
      b = (Long.rotateLeft(b, 29) ^ part) * SECOND;
      rolling = rolling * Shingler.BASE + part;
      if (i >= size - 1) {
        put(plain ? part : Mixing.mix(rolling), 0);
        rolling -= parts[i - size + 1] * highest;
      }
    }
    first = Mixing.mix(a);
    second = Mixing.mix(b ^ a);
  }

  /** Puts a hash in its bin, unless {@code not} is {@link #EMPTY}. */
  private void put(long hash, int not) {
    int bin = (int) (((hash >>> 32) * least.length) >>> 32);
    // Without a branch, which could not be predicted.
    least[bin] = Math.min(least[bin], (int) hash & Integer.MAX_VALUE | not);
  }

  /** The least hash of each bin, 31 bits, or {@link #EMPTY}; valid until the next text is read. */
  public int[] least() {
    return least;
  }

  /** The first half of the hash of all that was read. */
  public long first() {
    return first;
  }

  /** The second half. */
  public long second() {
    return second;
  }
}
