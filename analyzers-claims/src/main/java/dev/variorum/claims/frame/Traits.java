package dev.variorum.claims.frame;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What marks off the value of a statement from others of its kind: the second round, the 11-inch
 * model, three days ago, the sum in cash.
 *
 * @param role how a length of time stands to the time it is told from ({@code ago}, {@code before},
 *     {@code left}), or which end of a stretch of time a day is; empty for a plain length or day and
 *     for other values
 * @param marks words that tell one thing of a kind from another, each with the hash of the kind
 * @param attributive whether a date belongs to a noun rather than to what is done: {@code the 2006
 *     film}
 */
public record Traits(String role, Mark[] marks, boolean attributive) implements Serializable {

  /**
   * A word that tells one thing of a kind from another.
   *
   * @param word the word: {@code second}, {@code 11}, {@code cash}
   * @param kind hash of the concept of the kind: rounds, inches; 0 where the lack of such a word
   *     tells as well
   */
  public record Mark(String word, int kind) implements Serializable {}

  /** Whether both relate a length of time alike. */
  public boolean isAlike(Traits other) {
    return role.equals(other.role);
  }

  /**
   * Whether the marks of two statements tell them apart: one speaks of the second round, the other
   * of a round without that word, or both of models of other sizes.
   *
   * @param near concepts of the clause that has these traits, sorted hashes
   * @param nearOther concepts of the other's clause, sorted hashes
   */
  public boolean differ(Traits other, int[] near, int[] nearOther) {
    return lacks(other, nearOther) || other.lacks(this, near);
  }

  private boolean lacks(Traits other, int[] near) {
    for (Mark mark : marks) {
      boolean spoken =
          mark.kind == 0
              || Arrays.binarySearch(near, mark.kind) >= 0
              || other.first(mark.kind) != null;
      if (spoken && !List.of(other.marks).contains(mark)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both have a mark of one kind, and not the same. */
  public boolean exclude(Traits other) {
    for (Mark mark : marks) {
      if (other.first(mark.kind) != null && !List.of(other.marks).contains(mark)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Mark first(int kind) {
    for (Mark mark : marks) {
      if (mark.kind == kind) {
        return mark;
      }
    }
    return null;
  }
}
