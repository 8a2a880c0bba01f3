package dev.variorum.dedupe.near;

import java.util.Arrays;

/**
 * Documents that have the same words in the same order, put into classes: the first two tiers.
 * Within a class, those with equal texts are exact copies, the others differ in spelling of case,
 * punctuation, blanks or joiners only. Documents without a word are in no class, whatever their
 * text. Immutable.
 */
public final class ExactDuplicates {
  private final FingerprintTable table;
  private final int[] representative;
  private final int[] nextInClass;

  /** The first documents of the classes, and how many there are. */
  private final int[] firsts;

  private int classes;

  private ExactDuplicates(FingerprintTable table) {
    this.table = table;
    int n = table.size();
    representative = new int[n];
    nextInClass = new int[n];
    firsts = new int[n];
    int[] last = new int[n];
    int[] slots = new int[Integer.highestOneBit(Math.max(8, n)) * 4];
    for (int d = 0; d < n; d++) {
      place(d, slots, last);
    }
  }

  /** Finds the classes of a table, in time about linear in its size. */
  public static ExactDuplicates of(FingerprintTable table) {
    return new ExactDuplicates(table);
  }

  /**
   * @param slots the first documents of classes by their hashes, each with 1 added
   * @param last the last documents so far of the classes, by their first ones
   */
  private void place(int document, int[] slots, int[] last) {
    representative[document] = document;
    nextInClass[document] = -1;
    if (table.words(document) == 0) {
      return;
    }
    int slot = (int) (table.wordsHash(document) >>> 7) & (slots.length - 1);
    while (slots[slot] > 0 && !table.sameWords(slots[slot] - 1, document)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    int first = slots[slot] - 1;
    if (first < 0) {
      slots[slot] = document + 1;
      firsts[classes++] = document;
      last[document] = document;
    } else {
      representative[document] = first;
      nextInClass[last[first]] = document;
      last[first] = document;
    }
  }

  /** The first documents of all classes, those that are alone included, ascending. */
  int[] firsts() {
    return Arrays.copyOf(firsts, classes);
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
