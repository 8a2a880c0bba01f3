package dev.variorum.dedupe.passage;

import dev.variorum.dedupe.shingle.Shingler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the maximal runs of equal words in two rows of word hashes. Immutable.
 *
 * <p>The second text is read from left to right; at each place the longest run that starts there is
 * taken and the reading goes on behind it, so runs do not overlap in the second text. Where words
 * repeat, only the first {@value #PLACES} places of the first text are tried, which bounds the time
 * on any input.
 */
public final class CommonRuns {
  private static final int PLACES = 8;

  private final int least;
  private final Shingler shingler;

  /**
   * @param least words of the shortest run to report, 1 or more
   */
  public CommonRuns(int least) {
    this.least = least;
    this.shingler = Shingler.words(least);
  }

  /** The runs, in the order of the second text. */
  public List<Run> between(long[] a, long[] b) {
    if (a.length < least || b.length < least) {
      return List.of();
    }
    return scan(a, b, Places.of(shingler.sequence(a)), shingler.sequence(b), false);
  }

  /** The runs that stand twice in one text without overlapping; the first is the earlier one. */
  public List<Run> within(long[] a) {
    if (a.length < 2 * least) {
      return List.of();
    }
    long[] hashes = shingler.sequence(a);
    return scan(a, a, Places.of(hashes), hashes, true);
  }

  private List<Run> scan(long[] a, long[] b, Places places, long[] hashes, boolean within) {
    List<Run> runs = new ArrayList<>();
    int j = 0;
    while (j < hashes.length) {
      int best = 0;
      int at = -1;
      int i = places.first(hashes[j]);
      for (int tries = 0; i >= 0 && tries < PLACES; tries++) {
        if (within && i + least > j) {
          break;
        }
        int length = length(a, i, b, j, within ? j - i : Integer.MAX_VALUE);
        if (length > best) {
          best = length;
          at = i;
        }
        i = places.next(i);
      }
      if (best >= least) {
        runs.add(new Run(at, j, best));
        j += best;
      } else {
        j++;
      }
    }
    return runs;
  }

  private static int length(long[] a, int i, long[] b, int j, int most) {
    int n = Math.min(most, Math.min(a.length - i, b.length - j));
    int length = 0;
    while (length < n && a[i + length] == b[j + length]) {
      length++;
    }
    return length;
  }

  /** Where each hash stands, ascending: an open hash table with chains. */
  private static final class Places {
    private final long[] hashes;
    private final int[] slots;
    private final int[] next;

    private Places(long[] hashes, int[] slots, int[] next) {
      this.hashes = hashes;
      this.slots = slots;
      this.next = next;
    }

    static Places of(long[] hashes) {
      int capacity = Integer.highestOneBit(Math.max(8, hashes.length)) * 4;
      int[] slots = new int[capacity];
      int[] next = new int[hashes.length];
      Arrays.fill(slots, -1);
      Arrays.fill(next, -1);
      Places places = new Places(hashes, slots, next);
      for (int i = hashes.length - 1; i >= 0; i--) {
        int slot = places.slot(hashes[i]);
        next[i] = slots[slot];
        slots[slot] = i;
      }
      return places;
    }

    private int slot(long hash) {
      int slot = (int) (hash >>> 17) & (slots.length - 1);
      while (slots[slot] >= 0 && hashes[slots[slot]] != hash) {
        slot = (slot + 1) & (slots.length - 1);
      }
      return slot;
    }

    int first(long hash) {
      return slots[slot(hash)];
    }

    int next(int i) {
      return next[i];
    }
  }
}
