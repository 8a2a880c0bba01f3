package dev.variorum.dedupe.near;

import dev.variorum.dedupe.shingle.Digest;
import dev.variorum.dedupe.shingle.Mixing;

/**
 * A sketch of a set of shingles, cut into bands: two sets agree in a band with a probability that
 * is about the row-th power of their Jaccard similarity.
 *
 * <p>One-permutation hashing (Li, Owen, Zhang 2012) with optimal densification of empty bins
 * (Shrivastava 2017); banding after Indyk and Motwani (1998). Each band is kept as one 32-bit key,
 * which is all that finding candidates needs; a chance agreement of keys costs one verification and
 * no error. Immutable; any thread may use it.
 */
public final class Bands {
  /** The least share of pairs at the very threshold that the bands are to find. */
  static final double RECALL = 0.996;

  /** More draws than a bin that is not empty could escape, with 32767 bins. */
  private static final int LAST = 1 << 22;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** Draws of a lender that are worked out beforehand for each bin. */
  private static final int PREPARED = 16;

  private final int bands;
  private final int rows;
  private final short[] lenders;

  private Bands(int bands, int rows) {
    this.bands = bands;
    this.rows = rows;
    this.lenders = new short[bands * rows * PREPARED];
    for (int i = 0; i < lenders.length; i++) {
      lenders[i] = (short) draw(i / PREPARED, i % PREPARED, bands * rows);
    }
  }

  /**
   * @param bands keys of a sketch, 1 or more
   * @param rows values behind a key, 1 or more
   */
  public static Bands of(int bands, int rows) {
    if (bands < 1 || rows < 1 || bands * rows > Short.MAX_VALUE) {
      throw new IllegalArgumentException(
          "Bands and rows are 1 or more, and no more than 32767 together");
    }
    return new Bands(bands, rows);
  }

  /**
   * The narrowest net that still catches a pair at the threshold with a chance of 0.996 or more.
   *
   * @param threshold Jaccard similarity, above 0
   * @param values size of the sketch
   */
  public static Bands forThreshold(double threshold, int values) {
    int rows = 1;
    while (rows < 16
        && rows * 2 <= values
        && chance(threshold, values / (rows + 1), rows + 1) >= RECALL) {
      rows++;
    }
    return of(Math.max(1, values / rows), rows);
  }

  /** The number of keys. */
  public int count() {
    return bands;
  }

  /** The number of values of a sketch. */
  int bins() {
    return bands * rows;
  }

  /** The number of sketch values behind a key. */
  public int rows() {
    return rows;
  }

  /** The chance that two sets of this Jaccard similarity agree in a band, from 0 to 1. */
  public double chance(double jaccard) {
    return chance(jaccard, bands, rows);
  }

  private static double chance(double jaccard, int bands, int rows) {
    return 1 - StrictMath.pow(1 - StrictMath.pow(jaccard, rows), bands);
  }

  /** The keys of a set given by its hashes, repeated or not; none for an empty set. */
  public int[] keys(long[] shingles) {
    if (shingles.length == 0) {
      return new int[0];
    }
    return keysOf(Digest.leastOf(shingles, bins()));
  }

  /** The keys of all bands, as {@link #key}. */
  int[] keysOf(int[] least) {
    int[] keys = new int[bands];
    for (int band = 0; band < bands; band++) {
      keys[band] = key(least, band);
    }
    return keys;
  }

  /**
   * The key of a band of the sketch that {@link Digest#least} is of at least one shingle. Each empty
   * bin borrows from a bin drawn by its own number, so that equal sets borrow alike.
   */
  int key(int[] least, int band) {
    long key = band;
    int end = (band + 1) * rows;
    for (int bin = end - rows; bin < end; bin++) {
      int value = least[bin];
      key = key * MULTIPLIER + (value == Digest.EMPTY ? borrowed(least, bin) : value);
    }
    return (int) (Mixing.mix(key) >>> 32);
  }

  private int borrowed(int[] least, int bin) {
    for (int i = bin * PREPARED; i < (bin + 1) * PREPARED; i++) {
      int value = least[lenders[i]];
      if (value != Digest.EMPTY) {
        return value;
      }
    }
    return borrowedLate(least, bin);
  }

  private int borrowedLate(int[] least, int bin) {
    int value = Digest.EMPTY;
    for (int attempt = PREPARED; value == Digest.EMPTY && attempt < LAST; attempt++) {
      value = least[draw(bin, attempt, least.length)];
    }
    return value;
  }

  private static int draw(int bin, int attempt, int bins) {
    long draw = Mixing.mix(((long) bin << 32) + attempt + 1);
    return (int) (((draw >>> 32) * bins) >>> 32);
  }
}
