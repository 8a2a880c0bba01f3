package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.FiniteVerbs;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.WordLists;
import dev.variorum.claims.grammar.Words;
import java.util.Set;

/** Finds the verb that a value hangs on: what was done, or that something has or is so much. */
final class Deeds {
  /** Of a value that a thing has or is. */
  static final String STATE = "#be";

  private static final Set<String> STATES =
      WordLists.of(
          "has have had having is are was were be been being uses use used using contains "
              + "contain comprises needs needed boasts boasting features featuring weighs "
              + "measures employs holds counts totals remains includes measured registered "
              + "recorded reached reaches totalled totaled stood stands puts put gives gave "
              + "showed shows saw sees amounted requires needing containing remained worth");

  /** These may stand between a verb and its value. */
  private static final Set<String> LINKS = Set.of("with", "its", "their", "his", "her", "of", "at");

  private static final Set<String> SPEECH =
      WordLists.of(
          "said says told tells added reported announced according stated claimed claims "
              + "estimated expected confirmed noted warned based including following regarding "
              + "concerning sources officials hundred listed named called aged used");

  /** Adverbs and negations may part a verb from its auxiliary. */
  private static final int REACH = 3;

  private final Words words;

  Deeds(Words words) {
    this.words = words;
  }

  /**
   * The concept of the verb of a value.
   *
   * @return the concept; {@link #STATE} for a state; empty when no verb is seen
   */
  String of(int clauseFrom, int clauseLast, int valueFrom, int valueLast) {
    boolean state = false;
    for (int t = valueFrom - 1; t >= clauseFrom; t--) {
      if (isVerb(t, valueFrom)) {
        boolean arrives = t + 2 == valueFrom && words.is(t + 1, "to");
        return arrives ? STATE : Concepts.of(words.bare(t));
      }
      if (STATES.contains(words.lower(t))) {
        return STATE;
      }
      state |= LINKS.contains(words.lower(t)) && valueFrom - t <= REACH;
    }
    for (int t = valueLast + 1; t <= clauseLast; t++) {
      if (isVerb(t, valueFrom) && !words.is(t, "born")) {
        return Concepts.of(words.bare(t));
      }
    }
    return state ? STATE : "";
  }

  private boolean isVerb(int t, int value) {
    String word = words.lower(t);
    if (SPEECH.contains(word)
        || STATES.contains(word)
        || words.is(t, WordClass.NAME | WordClass.SIGN | WordClass.NUMBER | WordClass.TIME)
        || (words.classes(t) & ~WordClass.ADVERB) != 0
        || !Character.isLetter(word.charAt(0))) {
      return false;
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      return t < value
          && FiniteVerbs.isForm(words, t)
          && (t + 1 == value || words.is(t + 1, WordClass.ADVERB | WordClass.DETERMINER));
    }
    if (FiniteVerbs.isForm(words, t) || (word.length() > 5 && word.endsWith("ing"))) {
      return true;
    }
    int before = t - 1;
    while (before > t - REACH && words.is(before, WordClass.ADVERB | WordClass.NEGATION)) {
      before--;
    }
    return words.is(before, "to")
        || (words.is(before, WordClass.AUXILIARY) && word.length() > 2 && !word.endsWith("ly"));
  }
}
