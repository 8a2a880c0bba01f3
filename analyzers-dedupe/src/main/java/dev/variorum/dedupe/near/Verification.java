package dev.variorum.dedupe.near;

import dev.variorum.dedupe.shingle.Overlap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Compares candidates by their full shingle sets and keeps those at or above the threshold, and the
 * closest of the others.
 */
final class Verification {
  /** Candidates compared before results are sifted. */
  private static final int CHUNK = 1 << 20;

  /** How many of the closest pairs below the threshold are kept. */
  static final int CLOSEST = 10;

  /** The closest first, then by number. */
  static final Comparator<NearPair> CLOSEST_FIRST = new ClosestFirst();

  private final Shelf shelf;
  private final Work work;
  private final double threshold;
  private final long budget;
  private final List<NearPair> near = new ArrayList<>();
  private List<NearPair> below = new ArrayList<>();
  private long compared;

  Verification(Shelf shelf, Work work, double threshold, long budget) {
    this.shelf = shelf;
    this.work = work;
    this.threshold = threshold;
    this.budget = budget;
  }

  /**
   * @param documents what the ranks in {@code candidates} stand for
   */
  void run(int[] documents, long[] candidates) {
    int[] block = blocks(documents, candidates);
    if (block.length == 0) {
      compare(documents, candidates);
      return;
    }
    long[] keyed = new long[candidates.length];
    for (int i = 0; i < keyed.length; i++) {
      long a = block[(int) (candidates[i] >>> 32)];
      long b = block[(int) candidates[i]];
      keyed[i] = (Math.min(a, b) << 16 | Math.max(a, b)) << 32 | i;
    }
    Arrays.sort(keyed);
    int start = 0;
    while (start < keyed.length) {
      int end = start;
      while (end < keyed.length && keyed[end] >>> 32 == keyed[start] >>> 32) {
        end++;
      }
      long[] part = new long[end - start];
      for (int i = start; i < end; i++) {
        part[i - start] = candidates[(int) keyed[i]];
      }
      compare(documents, part);
      start = end;
    }
  }

  /** Which block each rank falls into when not all sets fit at once; empty when they do. */
  private int[] blocks(int[] documents, long[] candidates) {
    boolean[] needed = new boolean[documents.length];
    for (long pair : candidates) {
      needed[(int) (pair >>> 32)] = true;
      needed[(int) pair] = true;
    }
    int[] block = new int[documents.length];
    long cost = 0;
    int current = 0;
    for (int r = 0; r < documents.length; r++) {
      if (needed[r]) {
        cost += shelf.cost(documents[r]);
        if (cost > budget / 2 && current < 0x7FFE) {
          current++;
          cost = shelf.cost(documents[r]);
        }
      }
      block[r] = current;
    }
    return current < 2 ? new int[0] : block;
  }

  private void compare(int[] documents, long[] candidates) {
    boolean[] needed = new boolean[documents.length];
    for (long pair : candidates) {
      needed[(int) (pair >>> 32)] = true;
      needed[(int) pair] = true;
    }
    int[] load = new int[documents.length];
    int count = 0;
    for (int r = 0; r < documents.length; r++) {
      load[count] = documents[r];
      count += needed[r] ? 1 : 0;
    }
    shelf.load(Arrays.copyOf(load, count));
    for (int from = 0; from < candidates.length; from += CHUNK) {
      int first = from;
      int length = Math.min(CHUNK, candidates.length - from);
      Overlap[] overlaps = new Overlap[length];
      work.split(length, 256, new Comparing(documents, candidates, first, overlaps));
      for (int i = 0; i < length; i++) {
        long pair = candidates[first + i];
        int a = documents[(int) (pair >>> 32)];
        int b = documents[(int) pair];
        sift(new NearPair(Math.min(a, b), Math.max(a, b), overlaps[i]));
      }
    }
    compared += candidates.length;
  }

  /** Compares candidates by their number behind the first. */
  private final class Comparing implements Work.Part {
    private final int[] documents;
    private final long[] candidates;
    private final int first;
    private final Overlap[] overlaps;

    Comparing(int[] documents, long[] candidates, int first, Overlap[] overlaps) {
      this.documents = documents;
      this.candidates = candidates;
      this.first = first;
      this.overlaps = overlaps;
    }

    @Override
    public void run(int from, int to) {
      for (int i = from; i < to; i++) {
        long pair = candidates[first + i];
        int a = documents[(int) (pair >>> 32)];
        int b = documents[(int) pair];
        overlaps[i] = shelf.get(Math.min(a, b)).overlap(shelf.get(Math.max(a, b)));
      }
    }
  }

  private void sift(NearPair pair) {
    if (pair.similarity() >= threshold) {
      near.add(pair);
      return;
    }
    if (below.size() < CLOSEST * 50) {
      below.add(pair);
    } else if (pair.similarity() > below.get(0).similarity()) {
      below.add(pair);
      below = closest();
    }
  }

  /** The closest pairs below the threshold, closest first. */
  List<NearPair> closest() {
    below.sort(CLOSEST_FIRST);
    return new ArrayList<>(below.subList(0, Math.min(CLOSEST, below.size())));
  }

  /** The pairs at or above the threshold, in the order compared. */
  List<NearPair> near() {
    return near;
  }

  long compared() {
    return compared;
  }

  private static final class ClosestFirst implements Comparator<NearPair> {
    @Override
    public int compare(NearPair a, NearPair b) {
      int closer = Double.compare(b.similarity(), a.similarity());
      return closer != 0 ? closer : a.compareTo(b);
    }
  }
}
