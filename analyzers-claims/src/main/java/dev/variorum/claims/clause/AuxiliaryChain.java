package dev.variorum.claims.clause;

import dev.variorum.claims.clause.VerbGroup.Kind;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.Set;

/** What is gathered of the auxiliaries, adverbs and negations around one verb. */
final class AuxiliaryChain {
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> HEDGES =
      Set.of(
          ("reportedly allegedly apparently perhaps probably possibly likely supposedly "
                  + "presumably purportedly seemingly potentially arguably maybe ostensibly "
                  + "theoretically")
              .split(" "));
  private static final Set<String> NEARLY =
      Set.of("nearly", "almost", "largely", "mostly", "partly", "partially", "broadly", "roughly");
  private boolean negated;
  private boolean past;
  private int traits;
  private char lastKind = 'm';
  private boolean first = true;

  /** Takes an auxiliary. */
  void auxiliary(String word) {
    boolean no = word.endsWith("n't") || word.equals("cannot");
    negated ^= no;
    String plain = plain(word);
    if (BE.contains(plain)) {
      lastKind = 'b';
    } else if (HAVE.contains(plain)) {
      lastKind = 'h';
    } else if (DO.contains(plain)) {
      lastKind = 'd';
    } else {
      lastKind = 'm';
      boolean future = plain.equals("will") || plain.equals("shall");
      traits |= future ? VerbGroup.FUTURE : VerbGroup.MODAL;
    }
    if (first) {
      past =
          plain.equals("was") || plain.equals("were") || plain.equals("had") || plain.equals("did");
      boolean perfect = plain.equals("has") || plain.equals("have");
      traits |= perfect ? VerbGroup.PERFECT : 0;
      past |= perfect;
      first = false;
    }
  }

  private static String plain(String word) {
    if (word.equals("won't") || word.endsWith("'ll")) {
      return "will";
    }
    if (word.equals("can't") || word.equals("cannot")) {
      return "can";
    }
    if (word.endsWith("n't")) {
      return word.substring(0, word.length() - 3);
    }
    if (word.endsWith("'s") || word.endsWith("'re") || word.endsWith("'m")) {
      return "is";
    }
    return word.endsWith("'ve") ? "have" : word.endsWith("'d") ? "would" : word;
  }

  /** The verb with all that was taken. */
  VerbGroup group(int start, int main, int end, String lemma, Kind kind, boolean passive) {
    // has a car: what looks like an auxiliary is the verb.
    int settled = lemma.equals("have") ? traits & ~VerbGroup.PERFECT : traits;
    return new VerbGroup(start, main, end, lemma, kind, negated, passive, past, settled);
  }

  /** The sort of the last auxiliary: b(e), h(ave), d(o) or m(odal). */
  char lastKind() {
    return lastKind;
  }

  void past(boolean isPast) {
    past = isPast;
  }

  /** Takes an adverb or negation ; false for any other word. */
  boolean adverb(Words words, int t) {
    if (words.is(t, WordClass.NAME)) {
      return false;
    }
    String word = words.lower(t);
    if (word.equals("not") || word.equals("n't") || word.equals("never")) {
      boolean only =
          words.is(t + 1, "only")
              || words.is(t + 1, "just")
              || words.is(t + 1, "merely")
              || words.is(t + 1, "simply");
      negated ^= !only;
      traits |= only ? VerbGroup.NOT_ONLY : 0;
      traits |= word.equals("never") ? VerbGroup.NEVER : 0;
      return true;
    }
    if (word.equals("yet") || word.equals("longer") || word.equals("still")) {
      traits |= VerbGroup.FOR_NOW;
      return true;
    }
    if (word.equals("no") && words.is(t + 1, "longer")) {
      negated ^= true;
      return true;
    }
    if (!words.is(t, WordClass.ADVERB)
        || words.is(t, WordClass.DETERMINER | WordClass.PREPOSITION)) {
      return false;
    }
    traits |= HEDGES.contains(word) ? VerbGroup.HEDGE : 0;
    traits |= NEARLY.contains(word) ? VerbGroup.NEARLY : 0;
    negated ^= word.equals("hardly") || word.equals("barely") || word.equals("scarcely");
    return true;
  }
}
