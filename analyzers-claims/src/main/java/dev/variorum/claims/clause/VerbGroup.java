package dev.variorum.claims.clause;

/**
 * A verb with its auxiliaries, by their terms.
 *
 * @param from first term: an auxiliary, or the verb itself
 * @param main the verb; for {@code be} with an adjective or noun, the last form of be
 * @param last last term, a particle included
 * @param lemma base form, with its particle: {@code step down}
 * @param kind in which shape it stands
 * @param negated whether it is negated; two negations cancel each other
 * @param passive whether its subject is what it was done to
 * @param past whether it speaks of the past
 * @param traits bits of {@link #MODAL} and its like
 */
public record VerbGroup(
    int from,
    int main,
    int last,
    String lemma,
    Kind kind,
    boolean negated,
    boolean passive,
    boolean past,
    int traits) {

  /** A modal verb other than will: may, might, could, would, should, must, can. */
  public static final int MODAL = 1;

  /** Will or shall. */
  public static final int FUTURE = 1 << 1;

  /** A perfect of the present: has done. */
  public static final int PERFECT = 1 << 2;

  /** Not yet, no longer, still not: true for a time. */
  public static final int FOR_NOW = 1 << 3;

  /** Never: true for all the time before. */
  public static final int NEVER = 1 << 4;

  /** An adverb takes the statement back: reportedly, perhaps. */
  public static final int HEDGE = 1 << 5;

  /** An adverb of degree weakens it: nearly, almost, largely. */
  public static final int NEARLY = 1 << 6;

  /** Not only, not just: the negation asserts. */
  public static final int NOT_ONLY = 1 << 7;

  /** In which shape a verb stands. */
  public enum Kind {
    /** With a subject of its own or one it shares. */
    FINITE,
    /** To and a base form. */
    INFINITIVE,
    /** A form in -ing without an auxiliary. */
    GERUND,
    /** A participle that describes the noun before it: {@code the bridge opened in May}. */
    REDUCED
  }

  /** Whether a trait is set. */
  public boolean has(int trait) {
    return (traits & trait) != 0;
  }

  VerbGroup as(Kind other, boolean passiveNow) {
    return new VerbGroup(from, main, last, lemma, other, negated, passiveNow, past, traits);
  }
}
