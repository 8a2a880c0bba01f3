package dev.variorum.dedupe.near;

import dev.variorum.dedupe.shingle.Overlap;

/**
 * Two documents and what their shingles have in common, counted exactly.
 *
 * @param first number of the one that comes first in the corpus
 * @param second number of the other
 * @param overlap first's shingles first
 */
public record NearPair(int first, int second, Overlap overlap) implements Comparable<NearPair> {

  /** The Jaccard similarity. */
  public double similarity() {
    return overlap.jaccard();
  }

  /** By the first document's number, then by the second's. */
  @Override
  public int compareTo(NearPair other) {
    int byFirst = Integer.compare(first, other.first);
    return byFirst != 0 ? byFirst : Integer.compare(second, other.second);
  }
}
