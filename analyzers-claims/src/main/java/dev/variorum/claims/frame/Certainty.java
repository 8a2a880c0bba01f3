package dev.variorum.claims.frame;

import dev.variorum.claims.clause.VerbGroup;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.WordLists;
import dev.variorum.claims.grammar.Words;
import java.util.Set;

/** Reads how certain a clause is said to be from the words that take it back from fact. */
final class Certainty {
  private static final Set<String> GUESS =
      WordLists.of(
          "perhaps possibly maybe potentially conceivably presumably supposedly if unless "
              + "whether suppose imagine hypothetical rumoured rumored speculation speculated "
              + "guess arguably");
  private static final Set<String> FUTURE =
      WordLists.of(
          "will shall 'll won't expects expect expected expecting forecast forecasts "
              + "predicts predicted projected projects plans planned planning aims targets hopes "
              + "tomorrow intends intended upcoming scheduled");

  /** Verbs of saying in the past, behind which a will becomes a would. */
  private static final Set<String> TOLD =
      WordLists.of(
          "said told added announced confirmed promised pledged vowed insisted ruled agreed decided "
              + "stated declared ordered");

  private static final Set<String> CONDITION = Set.of("if", "unless", "were", "could", "otherwise");

  private static final int FOLLOWS = 6;

  private final Words words;
  private final Verbs verbs;

  Certainty(Words words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /** The modality of a clause of the sentence from {@code from} to before {@code to}. */
  Modality of(int from, int to, int clauseFrom, int clauseLast, int value) {
    if (words.is(to - 1, "?") || invertedCondition(from, to)) {
      return Modality.HEDGED;
    }
    Modality found = Modality.ASSERTED;
    boolean denied = false;
    for (int t = from; t < to; t++) {
      boolean inside = t >= clauseFrom && t <= clauseLast;
      String word = words.lower(t);
      boolean told = word.equals("would") && isFutureInPast(from, to, t);
      boolean guess = words.is(t, WordClass.MODAL) && !told && !isMonth(t) || GUESS.contains(word);
      boolean governs =
          inside
              ? t < value ? !isLeft(t, value) : !isBeyond(value, t)
              : t < value && value - t <= 14 && !parted(t, clauseFrom);
      if (guess && governs) {
        return Modality.HEDGED;
      }
      if ((told || FUTURE.contains(word)) && governs) {
        found = Modality.PREDICTED;
      }
      boolean due = word.equals("due") && words.is(t + 1, "to");
      if (inside && t < value && (due || word.equals("to") && words.is(t + 1, "be"))) {
        found = Modality.PREDICTED;
      }
      if (inside && t < value && isOfPhrase(t)) {
        // A revolver, not a .45: of what that is denied is not said there.
        return Modality.HEDGED;
      }
      if (inside
          && (t < value
              ? !isParted(t, value) && !isOfVerbBefore(t, clauseFrom, value)
              : t > value && follows(value, t))
          && isDenial(t)) {
        denied = true;
      }
    }
    return denied ? Modality.DENIED : found;
  }

  /**
   * Whether {@code would} is the will of what was said: {@code he said the bridge would open in May}.
   */
  private boolean isFutureInPast(int from, int to, int would) {
    boolean told = false;
    for (int t = from; t < to; t++) {
      if (CONDITION.contains(words.lower(t))) {
        return false;
      }
      told |= TOLD.contains(words.lower(t));
    }
    boolean wish = words.is(would + 1, "like") || words.is(would + 1, "prefer");
    return told && !wish && !words.is(would + 1, "have");
  }

  /** Whether a term is the verb's of a value that stands before it: {@code 37 people were not}. */
  private boolean follows(int value, int t) {
    for (int i = value; i < t; i++) {
      if (words.is(i, WordClass.PREPOSITION | WordClass.CONJUNCTION | WordClass.RELATIVE)
          || words.isStop(i)) {
        return false;
      }
    }
    return t - value <= FOLLOWS;
  }

  /** {@code what was never dreamed of is eight hours}: the value hangs on a verb of its own. */
  private boolean isOfVerbBefore(int t, int clauseFrom, int value) {
    VerbGroup governs = verbs.before(clauseFrom, value, g -> g.kind() != VerbGroup.Kind.REDUCED);
    return governs != null && governs.kind() == VerbGroup.Kind.FINITE && t < governs.from();
  }

  /** Whether a stop or a word that opens a clause stands between. */
  private boolean isParted(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      if (words.is(t, WordClass.CONJUNCTION | WordClass.SUBORDINATOR | WordClass.RELATIVE)
          || (words.isStop(t) && !words.isMark(t))) {
        return !words.is(t, "than") && !words.is(t, "as") && !words.is(t, "that");
      }
    }
    return false;
  }

  /**
   * Whether a word behind a value is of a clause that only adds to it: {@code bought it for 3
   * million, a deal that would ...}, {@code betting that it will ...}.
   */
  private boolean isBeyond(int value, int t) {
    for (int i = value + 1; i < t; i++) {
      boolean opens = words.is(i, WordClass.RELATIVE) || words.is(i, "that");
      boolean adds = words.is(i - 1, ",") && words.lower(i).endsWith("ing");
      if (opens || adds || isApposed(i, t)) {
        return true;
      }
    }
    return false;
  }

  /** {@code a two-day strike, the mildest answer one could think of}. */
  private boolean isApposed(int i, int t) {
    if (!words.is(i - 1, ",") || !words.is(i, WordClass.DETERMINER)) {
      return false;
    }
    for (int s = i; s < t; s++) {
      if (words.is(s, ",")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a relative clause opens between a word and a value behind it. */
  private boolean isLeft(int t, int value) {
    for (int i = t + 1; i < value; i++) {
      boolean relative =
          words.is(i, "which")
              || words.is(i, "who")
              || words.is(i, "whose")
              || words.is(i, "where");
      if (relative && words.is(i - 1, ",")) {
        return true;
      }
    }
    return false;
  }

  private boolean isMonth(int t) {
    return words.is(t, "may") && words.isCapitalised(t);
  }

  /** Whether a clause boundary lies between a word before the clause and the clause. */
  private boolean parted(int t, int clauseFrom) {
    for (int i = t; i < clauseFrom; i++) {
      if (words.is(i, ";") || words.is(i, "but") || words.is(i, ".") || words.is(i, "while")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a negation is of the phrase behind it rather than of a verb: {@code , not a rise}. */
  private boolean isOfPhrase(int t) {
    return words.is(t, "not")
        && words.is(t + 1, WordClass.DETERMINER)
        && words.isStop(t - 1)
        && !words.isMark(t - 1);
  }

  private boolean isDenial(int t) {
    String word = words.lower(t);
    if (word.equals("denied") || word.equals("denies") || word.equals("deny")) {
      return true;
    }
    return (word.equals("not") || word.equals("never") || word.endsWith("n't"))
        && !words.is(t + 1, "only")
        && !words.is(t + 1, "just")
        && !words.is(t + 1, "guilty")
        && !words.is(t + 1, "since")
        && !(words.is(t + 1, "the") && (words.is(t + 2, "first") || words.is(t + 2, "only")));
  }

  /** {@code Had the dam failed}, {@code Were it to close}, {@code Should prices rise}. */
  private boolean invertedCondition(int from, int to) {
    int at = from;
    while (at < to && words.isMark(at)) {
      at++;
    }
    return (words.is(at, "had") || words.is(at, "were") || words.is(at, "should"))
        && at + 1 < to
        && (words.isNominal(at + 1) || words.is(at + 1, WordClass.SUBJECT_PRONOUN));
  }
}
