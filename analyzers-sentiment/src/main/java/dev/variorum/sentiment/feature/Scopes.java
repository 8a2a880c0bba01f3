package dev.variorum.sentiment.feature;

import dev.variorum.sentiment.lexicon.Cue;

/**
 * What stands under a negation and which clause each word belongs to.
 *
 * <p>A negation reaches to the end of its clause, at most {@value #REACH} words. A clause ends at a
 * semicolon, colon, dash, bracket or a contrasting connective; a comma ends a negation's reach and
 * a minor clause.
 */
final class Scopes {
  private static final int REACH = 7;

  private final boolean[] negated;
  private final short[] clauses;
  private final short[] minors;
  private final int lastContrast;

  private Scopes(int size, int lastContrast, boolean[] negated, short[] clauses, short[] minors) {
    this.negated = negated;
    this.clauses = clauses;
    this.minors = minors;
    this.lastContrast = lastContrast;
  }

  static Scopes of(Words words) {
    int size = words.size();
    boolean[] negated = new boolean[size];
    short[] clauses = new short[size];
    short[] minors = new short[size];
    int reach = 0;
    boolean sense = false;
    int clause = 0;
    int minor = 0;
    int lastContrast = -1;
    for (int i = 0; i < size; i++) {
      if (words.isSign(i)) {
        char c = words.sign(i);
        if (c == ';' || c == ':' || c == '\u2014' || c == '\u2013' || c == '(' || c == ')') {
          clause++;
          minor++;
          reach = 0;
        } else if (c == ',' || c == '.' || c == '!' || c == '?') {
          minor++;
          reach = 0;
        }
      } else if (words.has(i, Cue.CONTRAST)) {
        clause++;
        minor++;
        reach = 0;
        if (i > 0) {
          lastContrast = i;
        }
      }
      if (words.has(i, Cue.NEGATOR)) {
        // A second negation within the reach of a first one turns it back.
        sense = reach <= 0 || !sense;
        reach = REACH;
      } else if (reach > 0 && !words.isSign(i)) {
        negated[i] = sense;
        reach--;
      }
      clauses[i] = (short) clause;
      minors[i] = (short) minor;
    }
    return new Scopes(size, lastContrast, negated, clauses, minors);
  }

  boolean isNegated(int i) {
    return negated[i];
  }

  int clause(int i) {
    return clauses[i];
  }

  /** The part between commas that word {@code i} belongs to. */
  int minor(int i) {
    return minors[i];
  }

  /** The last contrasting connective inside the sentence; -1 when there is none. */
  int lastContrast() {
    return lastContrast;
  }
}
