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

  /** Parts read by one call, so that even a few texts show the compiler what is worth its time. */
  private static final int STRETCH = 48;

  private final int size;
  private final long highest;
  private final int[] empty;
  private final int[] least;
  private long first;
  private long second;

  /** The polynomial over the parts of the next shingle but its last. */
  private long rolling;

  private Digest(int size, long highest, int bins) {
    this.size = size;
    this.highest = highest;
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
    return new Digest(shingler.size(), shingler.highest(), bins);
  }

  /**
   * The least hash of each bin, as {@link #least}, of hashes that are those of shingles already,
   * repeated or not.
   *
   * @param bins 1 or more
   */
  public static int[] leastOf(long[] shingles, int bins) {
    Digest digest = new Digest(1, 1, bins);
    for (long shingle : shingles) {
      digest.put(shingle, 0);
    }
    return digest.least();
  }

  /** Reads the first {@code n} hashes and forgets those of the text before. */
  public void read(long[] parts, int n) {
    System.arraycopy(empty, 0, least, 0, least.length);
    first = FIRST + n;
    second = SECOND;
    rolling = 0;
    int lead = Math.min(n, size - 1);
    for (int i = 0; i < lead; i++) {
      first = first * FIRST + parts[i];
      second = (Long.rotateLeft(second, 29) ^ parts[i]) * SECOND;
      rolling = rolling * Shingler.BASE + parts[i];
    }
    // All ones unless the text is shorter than a shingle; without a branch, which is seldom taken.
    int longer = ~(n - size >> 31 & -n >> 31);
    put(Shingler.whole(parts, lead), longer & EMPTY);
    for (int i = lead; i < n; i += STRETCH) {
      stretch(parts, i, Math.min(n, i + STRETCH));
    }
    second = Mixing.mix(second ^ first);
    first = Mixing.mix(first);
  }

  /** Reads on where all but the first shingle have a part that is left behind. */
  private void stretch(long[] parts, int from, int to) {
    long a = first;
    long b = second;
    long r = rolling;
    int behind = from - size + 1;
    // All in one loop: a text is so short that each further one costs as much as its work.
    for (int i = from; i < to; i++) {
      long part = parts[i];
      a = a * FIRST + part;
      b = (Long.rotateLeft(b, 29) ^ part) * SECOND;
      r = r * Shingler.BASE + part;
      put(Mixing.mix(r), 0);
      r -= parts[behind++] * highest;
    }
    first = a;
    second = b;
    rolling = r;
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
