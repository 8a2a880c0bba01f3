package dev.variorum.claims.clause;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrases before and behind the verbs of one sentence. Looks at most {@value #FAR} terms
 * to either side.
 */
public final class NounRuns {
  private static final int FAR = 30;

  private final Words words;
  private final List<VerbGroup> groups;
  private final int low;
  private final int high;

  /**
   * Phrases of the sentence between two terms.
   *
   * @param high one more than its last term
   */
  public NounRuns(Words words, List<VerbGroup> groups, int low, int high) {
    this.words = words;
    this.groups = groups;
    this.low = low;
    this.high = high;
  }

  private boolean isLight(int t) {
    return words.is(t, WordClass.ADVERB)
        && !words.is(t, WordClass.NAME | WordClass.DETERMINER | WordClass.PREPOSITION);
  }

  /** The subject of a verb; null when it has none that can be told. */
  public @Nullable NounRun subject(int g) {
    return new SubjectRuns(words, groups, low, this).subject(g);
  }

  /** Whether a term can be part of a noun phrase of the sentence. */
  boolean isPart(int t) {
    boolean adjective =
        (words.is(t, "outside") || words.is(t, "inside"))
            && words.is(t - 1, WordClass.DETERMINER | WordClass.PRONOUN);
    boolean nobody = words.is(t, "nobody") || words.is(t, "none") || words.is(t, "nothing");
    // the first passengers, its then owner
    boolean adverb =
        words.is(t, WordClass.ADVERB)
            && words.is(t - 1, WordClass.DETERMINER)
            && (words.is(t, "first") || words.is(t, "only") || words.is(t, "then"));
    return t >= low
        && t < high
        && (words.isNominal(t) || adjective || adverb || nobody)
        && !words.isMark(t)
        && !isVerb(t);
  }

  private boolean isVerb(int t) {
    for (VerbGroup g : groups) {
      if (t < g.from()) {
        return false;
      }
      if (t <= g.last()) {
        return true;
      }
    }
    return false;
  }

  /** The phrase that begins at a term, adverbs before it skipped; null when none does. */
  public @Nullable NounRun from(int t) {
    int from = t;
    while (from < high && isLight(from) && !words.is(from, "not")) {
      from++;
    }
    while (from < high && words.isMark(from) && from < t + 2) {
      from++;
    }
    if (from >= high || !isPart(from) && !words.is(from, "both")) {
      return null;
    }
    int head = from;
    while (head + 1 < Math.min(high, from + FAR) && goesOn(head + 1, from)) {
      head++;
    }
    int end = head;
    while (head > from
        && words.is(head, WordClass.TIME | WordClass.NUMBER)
        && !words.is(head, WordClass.NAME)) {
      head--;
    }
    int last = end;
    while (words.is(last + 1, "of") && last + 2 < high && isPart(last + 2)) {
      last += 2;
      while (last + 1 < Math.min(high, from + FAR) && goesOn(last + 1, from)) {
        last++;
      }
    }
    return new NounRun(from, head, last);
  }

  private boolean goesOn(int t, int from) {
    boolean newPhrase =
        words.is(t, WordClass.DETERMINER)
            && !words.is(t, WordClass.NAME)
            && !(t == from + 1 && (words.is(from, "all") || words.is(from, "both")));
    return isPart(t)
        && !newPhrase
        && !words.is(t, WordClass.PRONOUN)
        && (!words.is(t, WordClass.TIME)
            || words.is(t, WordClass.NAME)
            || !words.is(t + 1, WordClass.PREPOSITION) && words.isNominal(t + 1));
  }
}
