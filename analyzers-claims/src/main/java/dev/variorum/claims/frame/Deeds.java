package dev.variorum.claims.frame;

import dev.variorum.claims.clause.VerbGroup;
import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.VerbClasses;
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
          "have be do use contain comprise need boast feature weigh measure employ hold count total "
              + "remain include register record reach stand put give show see amount require come "
              + "number");

  /** These may stand between a verb and its value. */
  private static final Set<String> LINKS =
      Set.of("with", "its", "their", "his", "her", "of", "at", "worth");

  private static final Set<String> SPEECH =
      WordLists.of(
          "say tell add report announce accord state claim estimate expect confirm note warn base "
              + "follow regard concern list name call age insist reckon think believe hope plan");

  /** Verbs that leave it to their object what was done: {@code launch a probe}. */
  private static final Set<String> LIGHT =
      WordLists.of(
          "make take give have hold conduct undergo launch open pass stage file lodge issue get "
              + "carry mount suffer");

  /** How many terms behind a light verb its object may stand. */
  private static final int OBJECT = 5;

  /** Adverbs and negations may part a verb from its auxiliary. */
  private static final int REACH = 3;

  private final Words words;
  private final Verbs verbs;

  Deeds(Words words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /**
   * The concept of the verb of a value.
   *
   * @return the concept; {@link #STATE} for a state; empty when no verb is seen
   */
  String of(int clauseFrom, int clauseLast, int valueFrom, int valueLast) {
    VerbGroup before = verbs.before(clauseFrom, valueFrom, this::tells);
    if (before != null) {
      boolean arrives = before.last() + 2 == valueFrom && words.is(valueFrom - 1, "to");
      return arrives ? STATE : concept(before, clauseLast);
    }
    VerbGroup behind =
        verbs.behind(valueLast, clauseLast, g -> tells(g) && !words.is(g.main(), "born"));
    if (behind != null) {
      return concept(behind, clauseLast);
    }
    for (int t = valueFrom - 1; t >= Math.max(clauseFrom, valueFrom - REACH); t--) {
      if (LINKS.contains(words.lower(t))) {
        return STATE;
      }
    }
    return "";
  }

  private boolean tells(VerbGroup group) {
    // Spending on repairs is a thing, and no deed.
    boolean noun =
        group.kind() == VerbGroup.Kind.GERUND
            && (words.is(group.last() + 1, "on") || words.is(group.last() + 1, "of"));
    return !noun && !SPEECH.contains(group.lemma());
  }

  private String concept(VerbGroup group, int last) {
    String lemma = group.lemma();
    String with = VerbClasses.of(lemma + " " + words.lower(group.last() + 1));
    if (with.indexOf(' ') < 0) {
      return Concepts.of(with);
    }
    String object = LIGHT.contains(lemma) ? object(group, last) : "";
    if (!object.isEmpty()) {
      return object;
    }
    if (lemma.equals("be")) {
      return quality(group.last() + 1, last);
    }
    if (STATES.contains(lemma) && !group.passive()) {
      return STATE;
    }
    // In the list verbs of two words are joined: called-off.
    String joined = lemma.indexOf(' ') < 0 ? "" : Concepts.of(lemma.replace(' ', '-'));
    if (Concepts.isListed(joined)) {
      return joined;
    }
    String plain = Concepts.of(words.bare(group.main()));
    String other = VerbClasses.of(lemma);
    return Concepts.isListed(plain) && joined.isEmpty() || other.equals(lemma)
        ? plain
        : Concepts.of(other);
  }

  /** What somebody or something was: {@code were dead}; a state where no one word says it. */
  private String quality(int from, int last) {
    int t = from;
    while (t <= last && (words.is(t, WordClass.ADVERB) || words.is(t, "no"))) {
      t++;
    }
    String concept = t <= last && words.classes(t) == 0 ? Concepts.of(words.bare(t)) : "";
    boolean whole = t == last || !words.isNominal(t + 1);
    return whole && Concepts.isListed(concept) ? concept : STATE;
  }

  /** What is done where the object says it: {@code passed its last survey}; empty for a thing. */
  private String object(VerbGroup group, int last) {
    String found = "";
    int from = group.last() + 1;
    if (words.is(from, "into") || words.is(from, "on") || words.is(from, "under")) {
      // taken into custody
      from++;
    }
    for (int t = from; t <= Math.min(last, from + OBJECT); t++) {
      if (!words.isNominal(t) || words.is(t, WordClass.NAME | WordClass.NUMBER)) {
        break;
      }
      String concept = Concepts.of(words.bare(t));
      found = Concepts.isDeed(concept) ? concept : "";
    }
    return found;
  }
}
