package dev.variorum.benchmarks.peers;

import dev.variorum.dedupe.near.LongList;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;

/**
 * What every sketch needs after it: candidates by bands, exact verification, groups. Written once for
 * all peers, so that only the sketches and what feeds them are compared.
 */
final class Banding {
  static final int BANDS = 32;
  static final int ROWS = 4;

  private final long[][] rows;
  private int size;

  Banding(int documents) {
    rows = new long[BANDS][documents];
  }

  /** Adds the next document by the keys of its bands. */
  void add(int[] keys) {
    for (int b = 0; b < BANDS; b++) {
      rows[b][size] = (long) keys[b] << 32 | size;
    }
    size++;
  }

  /**
   * Finds and verifies the pairs and counts the groups that they connect.
   *
   * @param shingles ascending distinct shingle hashes of a document
   */
  int group(IntFunction<long[]> shingles, LongConsumer pairs) {
    LongList candidates = new LongList();
    for (long[] band : rows) {
      long[] sorted = Arrays.copyOf(band, size);
      Arrays.sort(sorted);
      int start = 0;
      while (start < size) {
        int end = start + 1;
        while (end < size && sorted[end] >> 32 == sorted[start] >> 32) {
          end++;
        }
        for (int i = start; i < end; i++) {
          for (int j = i + 1; j < end; j++) {
            candidates.add((sorted[i] & 0xFFFFFFFFL) << 32 | (sorted[j] & 0xFFFFFFFFL));
          }
        }
        start = end;
      }
    }
    candidates.distinct();
    int[] parent = new int[size];
    Arrays.setAll(parent, i -> i);
    long[][] sets = new long[size][];
    boolean[] grouped = new boolean[size];
    for (int c = 0; c < candidates.size(); c++) {
      int a = (int) (candidates.get(c) >>> 32);
      int b = (int) candidates.get(c);
      for (int d : new int[] {a, b}) {
        if (sets[d] == null) {
          sets[d] = shingles.apply(d);
        }
      }
      if (jaccard(sets[a], sets[b]) >= Contestant.THRESHOLD) {
        pairs.accept(candidates.get(c));
        grouped[a] = true;
        grouped[b] = true;
        parent[root(parent, Math.max(a, b))] = root(parent, Math.min(a, b));
      }
    }
    int groups = 0;
    for (int d = 0; d < size; d++) {
      groups += grouped[d] && root(parent, d) == d ? 1 : 0;
    }
    return groups;
  }

  private static int root(int[] parent, int document) {
    int root = document;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private static double jaccard(long[] a, long[] b) {
    int i = 0;
    int j = 0;
    int shared = 0;
    while (i < a.length && j < b.length) {
      long x = a[i];
      long y = b[j];
      shared += x == y ? 1 : 0;
      i += x <= y ? 1 : 0;
      j += y <= x ? 1 : 0;
    }
    int union = a.length + b.length - shared;
    return union == 0 ? 0 : (double) shared / union;
  }
}
