package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.Set;

/**
 * Parts a sentence among the values stated in it: which words belong to which value. A boundary is
 * put between two values where the sentence itself parts best: at a semicolon rather than at a
 * relative clause, at that rather than at a conjunction, at that rather than at a preposition.
 */
final class Clauses {
  private static final int STRONG = 4;

  /** Verbs that open a further clause of their own behind {@code and}. */
  private static final Set<String> CLAUSE =
      Set.of("said", "says", "added", "told", "warned", "called", "asked", "expects", "expected");

  private final Words words;

  Clauses(Words words) {
    this.words = words;
  }

  /**
   * A value's own stretch of the sentence.
   *
   * @param from its first term
   * @param last its last term
   * @param clauseFrom the first term of the clause, which it may share with other values
   * @param clauseLast the last term of the clause
   */
  record Piece(int from, int last, int clauseFrom, int clauseLast) {}

  /**
   * The piece of each value. Values that nothing parts ({@code 163 puzzles in 47 minutes}) share
   * their clause.
   *
   * @param from first term of the sentence
   * @param to one more than its last term
   * @param values first and last terms of the values, ascending and without overlap
   */
  Piece[] of(int from, int to, int[][] values) {
    int[] starts = new int[values.length + 1];
    boolean[] parted = new boolean[values.length + 1];
    starts[0] = outerStart(from, values[0][0]);
    parted[0] = true;
    for (int v = 1; v < values.length; v++) {
      starts[v] = boundary(values[v - 1][1] + 1, values[v][0]);
      parted[v] = starts[v] < values[v][0] && strength(starts[v]) >= 2;
    }
    starts[values.length] = outerEnd(values[values.length - 1][1] + 1, to);
    parted[values.length] = true;
    Piece[] pieces = new Piece[values.length];
    int clause = 0;
    for (int v = 0; v < values.length; v++) {
      if (!parted[v + 1]) {
        continue;
      }
      for (int p = clause; p <= v; p++) {
        int last = Math.max(values[p][1], starts[p + 1] - 1);
        pieces[p] =
            new Piece(
                Math.min(starts[p], values[p][0]),
                last,
                starts[clause],
                Math.max(values[v][1], starts[v + 1] - 1));
      }
      clause = v + 1;
    }
    return pieces;
  }

  /** The last of the strongest boundaries between two values. */
  private int boundary(int from, int to) {
    int best = complement(from, to);
    int most = 0;
    for (int t = from; t < to; t++) {
      int strength = strength(t);
      if (strength > 0 && strength >= most) {
        most = strength;
        best = t;
      }
    }
    return best;
  }

  /** Behind the phrase that says what the value is of: {@code 148 millimetres of rain}. */
  private int complement(int from, int to) {
    if (!words.is(from, "of") && !words.is(from, "in")) {
      return from;
    }
    int t = from + 1;
    while (t < to && words.isNominal(t)) {
      t++;
    }
    return t;
  }

  private int outerStart(int from, int value) {
    int start = from;
    for (int t = from; t < value; t++) {
      if (strength(t) >= STRONG + 1) {
        start = t + 1;
      }
    }
    return start;
  }

  private int outerEnd(int value, int to) {
    for (int t = value; t < to; t++) {
      if (strength(t) >= STRONG) {
        return t;
      }
    }
    return to;
  }

  private int strength(int t) {
    if (words.is(t, ";")) {
      return 6;
    }
    if (words.is(t, ":") || words.is(t, "\u2014") || words.is(t, "\u2013")) {
      return 5;
    }
    if (words.is(t, "while")
        || words.is(t, "whereas")
        || words.is(t, "although")
        || words.is(t, "though")
        || words.is(t, "but")) {
      return 5;
    }
    boolean comma = words.is(t - 1, ",");
    if (comma && (words.is(t, "and") || words.is(t, WordClass.RELATIVE) || words.is(t, "where"))) {
      return 4;
    }
    if (words.is(t, "and")
        && (CLAUSE.contains(words.lower(Math.min(t + 1, words.size() - 1)))
            || words.is(t + 1, WordClass.SUBJECT_PRONOUN | WordClass.AUXILIARY))) {
      return 4;
    }
    if (words.is(t, "and") || words.is(t, "or") || words.is(t, "nor") || words.is(t, "when")) {
      return 3;
    }
    if (words.is(t, "against")
        || words.is(t, "versus")
        || words.is(t, "with")
        || words.is(t, "after")
        || words.is(t, "before")
        || words.is(t, "from")
        || words.is(t, ",")) {
      return 2;
    }
    return 0;
  }
}
