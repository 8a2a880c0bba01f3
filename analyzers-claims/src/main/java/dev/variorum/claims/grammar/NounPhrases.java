package dev.variorum.claims.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that is the subject of a verb, before it or, inverted, behind it.
 *
 * <p>Without a tagger a phrase is told by what cannot be in it: stops, prepositions, conjunctions,
 * auxiliaries and relative words. Looks at most {@value #FAR} terms to either side, so that its
 * cost is bounded on any text.
 */
public final class NounPhrases {
  private static final int FAR = 40;

  private final Words words;

  /** Phrases over one document's words. */
  public NounPhrases(Words words) {
    this.words = words;
  }

  /**
   * The subject before the verb at {@code verb}.
   *
   * @param limit no term before this one is looked at
   * @return null when none can be told
   */
  public @Nullable Phrase before(int verb, int limit) {
    int low = Math.max(limit, Math.max(words.firstOf(words.sentence(verb)), verb - FAR));
    int j = verb - 1;
    while (j >= low && isBetween(j)) {
      j--;
    }
    if (j < low) {
      return null;
    }
    if (words.is(j, WordClass.CONJUNCTION)) {
      return coordinated(j, low);
    }
    if (words.is(j, ",") || words.is(j, ")") || isDash(j)) {
      return withApposition(j, low);
    }
    if (words.is(j, WordClass.RELATIVE) && !words.is(j, "that")) {
      return new Phrase(j, j, j, j);
    }
    if (words.is(j, WordClass.SUBJECT_PRONOUN)) {
      return new Phrase(j, j, j, j);
    }
    if (!words.isNominal(j)) {
      return null;
    }
    int from = j;
    while (from > low && belongs(from - 1)) {
      from--;
    }
    return trimmed(from, j);
  }

  private boolean isBetween(int j) {
    return words.is(j, WordClass.AUXILIARY | WordClass.ADVERB)
        && !words.is(j, WordClass.NAME)
        && !words.is(j, WordClass.SIGN);
  }

  private boolean isDash(int j) {
    return words.is(j, "\u2014") || words.is(j, "\u2013") || words.is(j, "--");
  }

  /** Whether a term before a nominal one still belongs to the same stretch. */
  private boolean belongs(int j) {
    if (words.isMark(j)) {
      return false;
    }
    if (words.isNominal(j)) {
      return !words.is(j, WordClass.SUBJECT_PRONOUN);
    }
    if (words.is(j, WordClass.PREPOSITION)) {
      return !words.is(j, "after before since until than");
    }
    if (words.is(j, "and") || words.is(j, "&")) {
      return words.isNominal(j - 1) && words.isNominal(j + 1);
    }
    return false;
  }

  /** Drops a phrase in front ({@code In a statement the company}) and finds the head. */
  private @Nullable Phrase trimmed(int from, int last) {
    int first = from;
    while (first < last && words.is(first, WordClass.CONJUNCTION)) {
      first++;
    }
    if (words.is(first, WordClass.PREPOSITION)) {
      int start = last;
      boolean name = words.is(last, WordClass.NAME);
      while (start > first + 1
          && (name
              ? words.is(start - 1, WordClass.NAME)
              : !words.is(start, WordClass.DETERMINER) && words.isNominal(start - 1))) {
        start--;
      }
      if (start == first + 1 && !name) {
        return null;
      }
      first = start;
    }
    while (first < last && words.is(first, WordClass.TIME) && !words.is(first, WordClass.NAME)) {
      first++;
    }
    return phrase(first, last);
  }

  private Phrase phrase(int from, int last) {
    int chunk = from;
    while (chunk < last && words.isNominal(chunk + 1)) {
      chunk++;
    }
    int headLast = chunk;
    while (headLast > from
        && (words.is(headLast, WordClass.NUMBER | WordClass.TIME | WordClass.SIGN)
            || isReflexive(headLast))) {
      headLast--;
    }
    int headFrom = headLast;
    if (words.is(headLast, WordClass.NAME)) {
      while (headFrom > from
          && words.is(headFrom - 1, WordClass.NAME)
          && !words.isPossessive(headFrom - 1)) {
        headFrom--;
      }
    }
    return new Phrase(from, last, headFrom, headLast);
  }

  private boolean isReflexive(int i) {
    String word = words.lower(i);
    return word.endsWith("self") || word.endsWith("selves");
  }

  /** {@code He rose and said}: the subject of the verb before. */
  private @Nullable Phrase coordinated(int conjunction, int low) {
    return first(low, conjunction - 1);
  }

  /** {@code Renn, who follows software companies, said}. */
  private @Nullable Phrase withApposition(int closing, int low) {
    int from = low;
    for (int j = closing - 1; j >= low; j--) {
      if (words.isMark(j)
          || words.is(j, ";")
          || words.is(j, ":")
          || (words.is(j, "but") && words.is(j - 1, ","))) {
        from = j + 1;
        break;
      }
    }
    Phrase subject = first(from, closing - 1);
    return subject == null
        ? null
        : new Phrase(subject.from(), closing - 1, subject.headFrom(), subject.headLast());
  }

  /** The first phrase of a clause that can be its subject. */
  public @Nullable Phrase first(int from, int until) {
    int last = Math.min(until, from + FAR);
    int at = from;
    while (at <= last
        && (words.is(at, WordClass.CONJUNCTION | WordClass.ADVERB) || words.isMark(at))
        && !words.is(at, WordClass.NAME)) {
      at++;
    }
    at = behindDateline(at, last);
    boolean fronted =
        at <= last
            && !words.is(at, WordClass.NAME)
            && (words.is(at, WordClass.PREPOSITION | WordClass.SUBORDINATOR | WordClass.TIME)
                || isParticiple(at)
                || words.is(at, "here")
                || words.is(at, "speaking")
                || isLapse(at, last));
    if (fronted && !words.is(at, WordClass.DETERMINER)) {
      while (at <= last && !words.is(at, ",")) {
        at++;
      }
      at++;
    }
    if (at > last) {
      return null;
    }
    if (words.is(at, WordClass.SUBJECT_PRONOUN)) {
      return new Phrase(at, at, at, at);
    }
    if (!words.isNominal(at)) {
      return null;
    }
    int end = at;
    while (end < last
        && words.isNominal(end + 1)
        && !words.is(end + 1, WordClass.SUBJECT_PRONOUN)
        && !isVerb(end + 1)) {
      if (words.is(end + 1, WordClass.DETERMINER) && !words.is(end + 1, WordClass.NAME)) {
        // An article inside begins another phrase: what stands before it is the verb.
        return phrase(at, words.is(end, WordClass.NAME) || end == at ? end : end - 1);
      }
      end++;
    }
    return phrase(at, end);
  }

  /** {@code WASHINGTON, Dec. 8 (Agency) - A spokesman}. */
  private int behindDateline(int at, int last) {
    if (at > last || !words.isUpper(at)) {
      return at;
    }
    for (int t = at + 1; t <= Math.min(last, at + 12); t++) {
      boolean dash = isDash(t) || words.is(t, "-") || words.is(t, "\u2015");
      if (dash && words.end(t - 1) < words.start(t)) {
        return t + 1;
      }
    }
    return at;
  }

  private boolean isVerb(int i) {
    return FiniteVerbs.isAt(words, i);
  }

  /** {@code Hours later, she}; {@code Last month, he}. */
  private boolean isLapse(int at, int last) {
    for (int t = at; t <= Math.min(last, at + 4); t++) {
      if (words.is(t, ",")) {
        return t > at && (LAPSES.contains(words.lower(t - 1)) || words.is(t - 1, WordClass.TIME));
      }
      if (words.is(t, WordClass.NAME) && !words.is(t, WordClass.TIME)) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> LAPSES =
      Set.of(
          "later", "ago", "earlier", "before", "month", "week", "year", "years", "time", "point");

  private boolean isParticiple(int at) {
    String word = words.lower(at);
    return word.endsWith("ing") && word.length() > 5 && words.isNominal(at + 1);
  }

  /**
   * The subject behind an inverted verb: {@code said Tobias Renn, who follows ...}.
   *
   * @param limit no term at or behind this one is looked at
   * @return null when none can be told
   */
  public @Nullable Phrase after(int verb, int limit) {
    int high = Math.min(limit, Math.min(words.endOf(words.sentence(verb)), verb + FAR));
    int from = verb + 1;
    while (from < high && words.is(from, WordClass.ADVERB) && !words.is(from, WordClass.NAME)) {
      from++;
    }
    if (from >= high) {
      return null;
    }
    if (words.is(from, WordClass.SUBJECT_PRONOUN)) {
      return new Phrase(from, from, from, from);
    }
    if (!words.isNominal(from) || words.is(from, WordClass.TIME)) {
      return null;
    }
    int last = from;
    while (last + 1 < high && goesOn(last + 1, high)) {
      last++;
    }
    Phrase phrase = phrase(from, last);
    int end = last;
    boolean apposition =
        words.is(last + 1, ",")
            && last + 2 < high
            && (words.is(last + 2, "who")
                || words.is(last + 2, WordClass.DETERMINER | WordClass.NUMBER)
                || (words.isNominal(last + 2) && !words.is(last + 2, WordClass.SUBJECT_PRONOUN)));
    if (apposition) {
      end = last + 2;
      while (end + 1 < high && !words.isStop(end + 1) && !words.isMark(end + 1)) {
        end++;
      }
    }
    return new Phrase(phrase.from(), end, phrase.headFrom(), phrase.headLast());
  }

  private boolean goesOn(int i, int high) {
    if (words.is(i, "of") || words.is(i, "for") || words.is(i, "at")) {
      return i + 1 < high && words.isNominal(i + 1);
    }
    return words.isNominal(i)
        && !words.is(i, WordClass.SUBJECT_PRONOUN)
        && (!words.is(i, WordClass.TIME) || words.is(i, WordClass.NAME));
  }
}
