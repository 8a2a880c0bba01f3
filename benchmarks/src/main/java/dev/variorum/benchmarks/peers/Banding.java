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

  private static final int DIGIT = 11;

  private int[][] rows = new int[BANDS][1024];
  private int size;

  /** Adds the next document by the keys of its bands. */
  void add(int[] keys) {
    if (size == rows[0].length) {
      for (int b = 0; b < BANDS; b++) {
        rows[b] = Arrays.copyOf(rows[b], 2 * size);
      }
    }
    for (int b = 0; b < BANDS; b++) {
      rows[b][size] = keys[b];
    }
    size++;
  }

  /** The elements of the next document when it has none: unlike those of any other. */
  long[] nothing() {
    return new long[] {0x9E3779B97F4A7C15L * (size + 1)};
  }

  /** The keys of a sketch's values, four to a band. */
  static int[] keys(long[] values) {
    int[] keys = new int[BANDS];
    for (int b = 0; b < BANDS; b++) {
      int key = b;
      for (int r = 0; r < ROWS; r++) {
        long value = values[b * ROWS + r];
        key = key * 0x9E3779B1 + (int) (value ^ value >>> 32);
        key ^= key >>> 15;
      }
      keys[b] = key;
    }
    return keys;
  }

  /**
   * Finds and verifies the pairs and counts the groups that they connect.
   *
   * @param shingles ascending distinct shingle hashes of a document
   */
  int group(IntFunction<long[]> shingles, LongConsumer pairs) {
    LongList candidates = candidates();
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

  private LongList candidates() {
    LongList candidates = new LongList();
    for (int[] band : rows) {
      long[] sorted = sorted(band);
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
    return candidates;
  }

  /** Keys and numbers with equal keys side by side: a radix sort, least digit first. */
  private long[] sorted(int[] band) {
    long[] from = new long[size];
    for (int i = 0; i < size; i++) {
      from[i] = (long) band[i] << 32 | i;
    }
    long[] to = new long[size];
    for (int shift = 32; shift < 64; shift += DIGIT) {
      int[] starts = new int[(1 << DIGIT) + 1];
      for (long row : from) {
        starts[(int) (row >>> shift & (1 << DIGIT) - 1) + 1]++;
      }
      for (int i = 1; i < starts.length; i++) {
        starts[i] += starts[i - 1];
      }
      for (long row : from) {
        to[starts[(int) (row >>> shift & (1 << DIGIT) - 1)]++] = row;
      }
      long[] swap = from;
      from = to;
      to = swap;
    }
    return from;
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
