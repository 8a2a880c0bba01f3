package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.FiniteVerbs;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.WordLists;
import dev.variorum.claims.grammar.Words;
import java.util.Set;

/** Finds what a figure is of that has no noun of its own. */
final class Complement {
  /** Verbs that say at what a count stands. */
  private static final Set<String> STANDING =
      WordLists.of(
          "stood stands rose risen climbed reached number numbered numbers totalled totaled "
              + "grew swelled jumped fell dropped");

  /** Nouns that say of what a number is given: {@code the count of injured stood at 61}. */
  private static final Set<String> TOTALS =
      Set.of("number", "count", "total", "tally", "toll", "figure");

  /** Nouns for people together: {@code a crowd of 300}. */
  private static final Set<String> GATHERINGS =
      Set.of("crowd", "group", "party", "crew", "team", "audience", "mob", "queue", "gang");

  private final Words words;
  private final Surroundings around;
  private final Verbs verbs;

  Complement(Words words, Surroundings around, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
    this.around = around;
  }

  /**
   * What a figure without a noun of its own is of: {@code the number of people rose to six}, {@code
   * 12 million crowns in aid}, {@code the damage at 46 million crowns}, {@code aid worth 12
   * million}; empty when that is not said.
   */
  String of(int from, int valueFrom, int valueLast, int last, boolean money) {
    if (words.is(valueFrom - 1, "of") && GATHERINGS.contains(words.lower(valueFrom - 2))) {
      return Concepts.of("person");
    }
    int t = valueLast + 1;
    boolean hyphen =
        words.lower(valueLast).indexOf('-') > 0
            || valueLast > valueFrom && words.is(valueLast - 1, "-");
    if (hyphen && around.isTelling(t)) {
      // a 90-day treatment, a 7-yard touchdown pass
      int head = t;
      while (head < t + 2 && isNounBehind(head + 1)) {
        head++;
      }
      return Concepts.of(words.bare(head));
    }
    boolean them = words.is(t, "of") && words.is(t + 1, WordClass.PRONOUN);
    if (!them && (words.is(t, "of") || words.is(t, "in") || words.is(t, "for"))) {
      int head = -1;
      for (int i = t + 1; i <= last && words.isNominal(i); i++) {
        if (head >= 0 && (verbs.is(i) || isPast(i))) {
          break;
        }
        if (words.is(i, WordClass.NUMBER)) {
          // 4.3 million in the 13 weeks to April
          return "";
        }
        head = words.is(i, WordClass.NAME | WordClass.TIME) ? head : i;
      }
      if (head >= 0 && around.isTelling(head)) {
        return Concepts.of(words.bare(head));
      }
    }
    String risen = money ? "" : mover(from, valueFrom);
    if (!risen.isEmpty()) {
      return risen;
    }
    int before = valueFrom - 1;
    if (words.is(before, "worth") || (money && words.is(before, "at"))) {
      return around.isTelling(before - 1) && words.isNominal(before - 1)
          ? Concepts.of(words.bare(before - 1))
          : "";
    }
    for (int i = valueFrom - 1; i > from; i--) {
      if (TOTALS.contains(words.lower(i)) && words.is(i + 1, "of")) {
        return Concepts.of(words.bare(i + 2));
      }
    }
    return "";
  }

  private boolean isPast(int t) {
    return !words.lower(t).endsWith("s") && FiniteVerbs.isForm(words, t);
  }

  /** Whether a word goes on with a compound noun rather than with a verb or adverb. */
  private boolean isNounBehind(int t) {
    String word = words.lower(t);
    return words.classes(t) == 0
        && around.isTelling(t)
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !FiniteVerbs.isForm(words, t);
  }

  /** What a number is given of by a verb of standing: {@code confirmed cases stood at 412}. */
  private String mover(int from, int valueFrom) {
    int verb = valueFrom - 1;
    if (words.is(verb, "at") || words.is(verb, "to")) {
      verb--;
    }
    while (verb > from && words.is(verb, WordClass.ADVERB)) {
      verb--;
    }
    if (!STANDING.contains(words.lower(verb))) {
      return "";
    }
    for (int t = verb - 1; t >= Math.max(from, verb - 24); t--) {
      if (TOTALS.contains(words.lower(t)) && words.is(t + 1, "of")) {
        return headBehind(t + 2, verb);
      }
    }
    int noun = verb - 1;
    while (noun > from && words.is(noun, WordClass.AUXILIARY | WordClass.ADVERB)) {
      noun--;
    }
    // confirmed cases of the illness, which the notice is for, stood at 412
    return words.isNominal(noun)
        ? counted(noun)
        : words.is(noun, ",") ? headBehind(from, noun) : "";
  }

  /** The concept of a noun; empty for {@code the toll} and {@code the injured}, who are people. */
  private String counted(int t) {
    boolean people =
        words.is(t - 1, "the") && !words.bare(t).endsWith("s") || TOTALS.contains(words.lower(t));
    return people || !around.isTelling(t) ? "" : Concepts.of(words.bare(t));
  }

  /** The last noun of the phrase that starts at a term: {@code confirmed cases}. */
  private String headBehind(int from, int to) {
    int head = -1;
    for (int t = from; t < to && (words.isNominal(t) || words.is(t, WordClass.DETERMINER)); t++) {
      if (head >= 0 && words.lower(t).endsWith("ed")) {
        // people killed
        break;
      }
      head = t;
    }
    return head >= 0 ? counted(head) : "";
  }
}
