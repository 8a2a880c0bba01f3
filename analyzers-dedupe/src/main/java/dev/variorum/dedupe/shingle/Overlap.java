package dev.variorum.dedupe.shingle;

/**
 * How many distinct shingles two documents have, and have in common.
 *
 * @param first distinct shingles of the one
 * @param second distinct shingles of the other
 * @param shared distinct shingles in both
 */
public record Overlap(int first, int second, int shared) {

  /**
   * @throws IllegalArgumentException if a count is negative or more is shared than there is
   */
  public Overlap {
    if (shared < 0 || shared > Math.min(first, second)) {
      throw new IllegalArgumentException(
          "Sets of " + first + " and " + second + " shingles cannot share " + shared);
    }
  }

  /** Shared over all: 0 to 1, symmetric; 0 when both are empty. */
  public double jaccard() {
    int union = first + second - shared;
    return union == 0 ? 0 : (double) shared / union;
  }

  /** Shared over the smaller set: 0 to 1; 0 when it is empty. */
  public double containment() {
    int smaller = Math.min(first, second);
    return smaller == 0 ? 0 : (double) shared / smaller;
  }

  /** The same, seen from the other document. */
  public Overlap reversed() {
    return new Overlap(second, first, shared);
  }
}
