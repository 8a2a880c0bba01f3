package dev.variorum.benchmarks.peers;

import java.util.function.LongConsumer;

/** One way to find the near-duplicates of a file of texts at a Jaccard similarity of 0.7. */
interface Contestant {
  /** Least Jaccard similarity over distinct shingles of five words. */
  double THRESHOLD = 0.7;

  /** Words in a shingle. */
  int SHINGLE = 5;

  /**
   * Groups the texts.
   *
   * @param pairs takes every pair found, the smaller number in the upper half
   * @return the number of groups
   */
  int group(Records records, LongConsumer pairs);
}
