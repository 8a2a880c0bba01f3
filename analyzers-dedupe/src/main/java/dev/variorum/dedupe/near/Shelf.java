package dev.variorum.dedupe.near;

import dev.variorum.dedupe.shingle.ShingleSet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the shingle sets of the documents that are being compared, up to a budget. What is put on
 * it in bulk is read in corpus order by all threads; beyond the budget the sets are read again when
 * asked for.
 */
final class Shelf {
  /** Bytes a shingle takes. */
  private static final int SHINGLE = Long.BYTES;

  private final FingerprintTable table;
  private final ShingleSource source;
  private final boolean ofCharacters;
  private final Work work;
  private final long budget;
  private final @Nullable ShingleSet[] sets;
  private long held;

  /**
   * @param ofCharacters whether shingles are made of characters, and there are as many as those
   */
  Shelf(
      FingerprintTable table, ShingleSource source, boolean ofCharacters, Work work, long budget) {
    this.ofCharacters = ofCharacters;
    this.table = table;
    this.source = source;
    this.work = work;
    this.budget = budget;
    this.sets = new ShingleSet[table.size()];
  }

  /** What a document's set takes at most, in bytes. */
  long cost(int document) {
    return 48L
        + (long) SHINGLE * (ofCharacters ? table.characters(document) : table.words(document));
  }

  /** Puts documents on the shelf, given in any order; drops all others first when room is short. */
  void load(int[] documents) {
    int[] wanted = documents.clone();
    Arrays.sort(wanted);
    long cost = 0;
    for (int d : wanted) {
      cost += sets[d] == null ? cost(d) : 0;
    }
    if (held + cost > budget) {
      clear(wanted);
    }
    int batch = 4096;
    for (int from = 0; from < wanted.length; from += batch) {
      work.split(Math.min(batch, wanted.length - from), 16, new Reading(wanted, from));
    }
    held += cost;
  }

  /** Reads wanted documents that are not on the shelf, by their number behind the first. */
  private final class Reading implements Work.Part {
    private final int[] wanted;
    private final int first;

    Reading(int[] wanted, int first) {
      this.wanted = wanted;
      this.first = first;
    }

    @Override
    public void run(int from, int to) {
      for (int i = first + from; i < first + to; i++) {
        if (sets[wanted[i]] == null) {
          sets[wanted[i]] = source.shingles(wanted[i]);
        }
      }
    }
  }

  private void clear(int[] except) {
    int at = 0;
    held = 0;
    for (int d = 0; d < sets.length; d++) {
      while (at < except.length && except[at] < d) {
        at++;
      }
      if (at < except.length && except[at] == d) {
        held += sets[d] == null ? 0 : cost(d);
      } else {
        sets[d] = null;
      }
    }
  }

  /** The set of a document, read again when it is not on the shelf. */
  ShingleSet get(int document) {
    ShingleSet set = sets[document];
    return set == null ? source.shingles(document) : set;
  }
}
