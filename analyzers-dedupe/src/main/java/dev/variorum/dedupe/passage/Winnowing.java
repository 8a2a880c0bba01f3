package dev.variorum.dedupe.passage;

import dev.variorum.dedupe.shingle.Shingler;
import java.util.Arrays;

/**
 * Chooses few of a document's shingle hashes so that two documents with a common run of a given
 * length have at least one chosen hash in common (Schleimer, Wilkerson, Aiken 2003). Immutable.
 */
public final class Winnowing {
  private final Shingler shingler;
  private final int window;

  private Winnowing(int shingle, int window) {
    this.shingler = Shingler.words(shingle);
    this.window = window;
  }

  /**
   * @param run length in words, 2 or more, from which every common run is noticed
   */
  public static Winnowing forRuns(int run) {
    if (run < 2) {
      throw new IllegalArgumentException("A run has 2 words or more, not " + run);
    }
    int shingle = run < 6 ? run : Math.max(6, run * 2 / 3);
    return new Winnowing(shingle, run - shingle + 1);
  }

  /** The chosen hashes of a row of word hashes, cut to 32 bits, ascending and distinct. */
  public int[] prints(long[] words) {
    if (words.length < shingler.size()) {
      return new int[0];
    }
    long[] hashes = shingler.sequence(words);
    int[] chosen = new int[hashes.length];
    int count = 0;
    int least = -1;
    for (int end = 0; end < hashes.length; end++) {
      int start = end - window + 1;
      if (least < start || least < 0) {
        int from = Math.max(0, start);
        least = from;
        for (int i = from + 1; i <= end; i++) {
          least = hashes[i] <= hashes[least] ? i : least;
        }
      } else if (hashes[end] <= hashes[least]) {
        least = end;
      }
      int print = (int) (hashes[least] >>> 32);
      boolean full = start >= 0 || end == hashes.length - 1;
      if (full && (count == 0 || chosen[count - 1] != print)) {
        chosen[count++] = print;
      }
    }
    Arrays.sort(chosen, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || chosen[i] != chosen[i - 1]) {
        chosen[distinct++] = chosen[i];
      }
    }
    return Arrays.copyOf(chosen, distinct);
  }
}
