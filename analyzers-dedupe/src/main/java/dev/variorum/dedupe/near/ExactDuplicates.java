package dev.variorum.dedupe.near;

import java.util.Arrays;

/**
 * Documents that have the same words in the same order, put into classes: the first two tiers.
 * Within a class, those with equal texts are exact copies, the others differ in spelling of case,
 * punctuation, blanks or joiners only. Documents without a word are in no class, whatever their
 * text. Immutable.
 */
public final class ExactDuplicates {
  private final int[] representative;
  private final int[] nextInClass;

  private ExactDuplicates(int[] representative, int[] nextInClass) {
    this.representative = representative;
    this.nextInClass = nextInClass;
  }

  /** Finds the classes of a table, in time about linear in its size. */
  public static ExactDuplicates of(FingerprintTable table) {
    int n = table.size();
    int[] representative = new int[n];
    int[] next = new int[n];
    int[] last = new int[n];
    Arrays.fill(next, -1);
    int capacity = Integer.highestOneBit(Math.max(8, n)) * 4;
    int[] slots = new int[capacity];
    Arrays.fill(slots, -1);
    for (int d = 0; d < n; d++) {
      representative[d] = d;
      last[d] = d;
      if (table.words(d) == 0) {
        continue;
      }
      int slot = (int) (table.wordsHash(d) >>> 7) & (capacity - 1);
      while (slots[slot] >= 0 && !table.sameWords(slots[slot], d)) {
        slot = (slot + 1) & (capacity - 1);
      }
      if (slots[slot] < 0) {
        slots[slot] = d;
      } else {
        int first = slots[slot];
        representative[d] = first;
        next[last[first]] = d;
        last[first] = d;
      }
    }
    return new ExactDuplicates(representative, next);
  }

  /** The first document of the class that {@code document} is in; itself when it is alone. */
  public int representative(int document) {
    return representative[document];
  }

  /** The next document of the same class after {@code document}, or -1. */
  public int next(int document) {
    return nextInClass[document];
  }

  /** The members of the class that starts with {@code first}, ascending. */
  public int[] members(int first) {
    int count = 0;
    for (int d = first; d >= 0; d = nextInClass[d]) {
      count++;
    }
    int[] members = new int[count];
    int i = 0;
    for (int d = first; d >= 0; d = nextInClass[d]) {
      members[i++] = d;
    }
    return members;
  }
}
