package dev.variorum.claims.clause;

import dev.variorum.claims.clause.VerbGroup.Kind;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import org.jspecify.annotations.Nullable;

/** Tells whether a form without auxiliaries is a verb where it stands, and of which shape. */
final class LoneForms {
  private final Words words;
  private final int from;
  private final int to;
  private int lastVerb = -1;
  private boolean lenient;

  LoneForms(Words words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  /** Takes a form that may be a noun for a verb, in a sentence that has no other. */
  void lenient() {
    lenient = true;
    lastVerb = -1;
  }

  /** Notes the last term of the verb that was read last. */
  void behind(int verb) {
    lastVerb = verb;
  }

  /** The shape in which a form stands; null when it is no verb there. */
  @Nullable Kind of(VerbLexicon.Form form, int t) {
    int before = t - 1;
    while (before >= from && isLight(before)) {
      before--;
    }
    if (words.is(before, "to") && form.is(VerbLexicon.BASE)) {
      return Kind.INFINITIVE;
    }
    boolean barred =
        before < from
            || words.is(before, WordClass.PREPOSITION)
            || words.isPossessive(before)
            || words.is(before, "'s")
            || words.is(before, "'")
            || (words.is(before, WordClass.DETERMINER) && !words.is(before, WordClass.PRONOUN))
            || words.is(before, WordClass.NUMBER);
    if (form.is(VerbLexicon.ING)) {
      boolean free =
          words.is(before, ",")
              || words.is(before, WordClass.CONJUNCTION | WordClass.SUBORDINATOR)
              || before == lastVerb;
      return free && !words.is(t - 1, WordClass.DETERMINER) ? Kind.GERUND : null;
    }
    if (barred
        || !(words.isNominal(before)
            || words.is(before, WordClass.RELATIVE | WordClass.CONJUNCTION)
            || words.is(before, ",")
            || words.is(before, ")")
            || words.isMark(before)
            || isDash(before))) {
      return null;
    }
    if (form.is(VerbLexicon.PAST) && isAttributive(before, t)) {
      return null;
    }
    if (form.is(VerbLexicon.PAST)) {
      return !form.is(VerbLexicon.AMBIGUOUS)
              || opensPhrase(t + 1)
              || words.is(before, WordClass.SUBJECT_PRONOUN)
              || lenient && (words.classes(before) == 0 || words.is(before, WordClass.NAME))
          ? Kind.FINITE
          : null;
    }
    if (form.is(VerbLexicon.THIRD)) {
      boolean level =
          words.is(t + 1, "with") && (form.lemma().equals("draw") || form.lemma().equals("tie"))
              || words.is(t + 1, "short") && form.lemma().equals("fall")
              || words.is(t + 1, "behind");
      // The hearing starts on Monday.
      boolean day = words.is(t + 1, "on") && words.is(t + 2, WordClass.TIME);
      return !form.is(VerbLexicon.AMBIGUOUS)
              || (isSingular(before) && (level || day || opensPhrase(t + 1)))
          ? Kind.FINITE
          : null;
    }
    boolean plural =
        words.is(before, "they")
            || words.is(before, "we")
            || words.is(before, "who")
            || words.is(before, "police")
            || words.is(before, "people")
            || (words.is(before, "them") && words.is(before - 1, "of"))
            || (words.classes(before) == 0 && words.lower(before).endsWith("s"));
    return form.is(VerbLexicon.BASE)
            && plural
            && opensPhrase(t + 1)
            && !form.is(VerbLexicon.AMBIGUOUS)
        ? Kind.FINITE
        : null;
  }

  /** {@code protecting endangered species}, {@code specific integrated circuit}. */
  private boolean isAttributive(int before, int t) {
    boolean bare = words.classes(t + 1) == 0 && t + 1 < to;
    boolean open = words.classes(before) == 0 && !words.lower(before).endsWith("s");
    if (!bare || !open) {
      return false;
    }
    for (int d = before; d >= Math.max(from, before - 3); d--) {
      if (words.is(d, WordClass.DETERMINER)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDash(int t) {
    return words.is(t, "\u2014") || words.is(t, "\u2013") || words.is(t, "--");
  }

  boolean isLight(int t) {
    return words.is(t, WordClass.ADVERB)
        && !words.is(t, WordClass.NAME | WordClass.DETERMINER | WordClass.PREPOSITION);
  }

  private boolean isSingular(int t) {
    return words.is(t, WordClass.NAME)
        || words.is(t, "it")
        || words.is(t, "he")
        || words.is(t, "she")
        || words.is(t, WordClass.RELATIVE)
        || words.is(t, ",")
        || words.is(t, "and")
        || (words.isNominal(t) && !words.lower(t).endsWith("s"));
  }

  /** Whether a term begins what a verb takes rather than going on as a noun would. */
  private boolean opensPhrase(int t) {
    return t >= to
        || words.is(t, WordClass.DETERMINER | WordClass.NAME | WordClass.PRONOUN)
        || words.is(t, "to")
        || words.is(t, WordClass.ADVERB | WordClass.NUMBER)
        || words.isMark(t);
  }
}
