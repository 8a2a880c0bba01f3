package dev.variorum.claims.grammar;

import java.util.Set;

/** Tells past forms of verbs that end a subject; the irregular ones by list. */
public final class FiniteVerbs {
  private static final Set<String> IRREGULAR =
      Set.of(
          "went",
          "took",
          "made",
          "came",
          "gave",
          "got",
          "saw",
          "put",
          "held",
          "kept",
          "led",
          "left",
          "lost",
          "met",
          "won",
          "began",
          "broke",
          "brought",
          "built",
          "bought",
          "fell",
          "felt",
          "grew",
          "rose",
          "ran",
          "sat",
          "sent",
          "shot",
          "spent",
          "stood",
          "struck",
          "threw",
          "wore",
          "drew",
          "drove",
          "flew",
          "hit",
          "told",
          "said",
          "found",
          "became",
          "chose",
          "spoke",
          "knew",
          "thought",
          "wrote",
          "says",
          "tells",
          "sought",
          "paid",
          "sold",
          "taught",
          "caught",
          "fought",
          "understood",
          "forgot",
          "beat",
          "bore",
          "dealt",
          "laid",
          "lay",
          "slid",
          "swept",
          "shook",
          "sank",
          "swam",
          "woke",
          "wants",
          "makes",
          "takes",
          "gives",
          "comes",
          "goes",
          "seems",
          "remains",
          "becomes",
          "includes",
          "plans",
          "hopes",
          "needs",
          "gets",
          "keeps");

  private FiniteVerbs() {}

  /** Whether term {@code i} has the form of a finite verb of report: a past or a third person. */
  public static boolean isForm(Words words, int i) {
    if (words.is(i, WordClass.NAME | WordClass.SIGN | WordClass.PREPOSITION)
        || words.is(i, WordClass.AUXILIARY | WordClass.DETERMINER | WordClass.PRONOUN)) {
      return false;
    }
    String word = words.lower(i);
    return IRREGULAR.contains(word)
        || (word.length() > 3 && word.endsWith("ed"))
        || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss"));
  }

  /** Whether term {@code i}, behind a nominal term, is a finite verb rather than a noun. */
  static boolean isAt(Words words, int i) {
    if (words.is(i, WordClass.NAME) || words.is(i, WordClass.SIGN)) {
      return false;
    }
    String word = words.lower(i);
    if (IRREGULAR.contains(word)) {
      return true;
    }
    boolean behindNoun =
        words.is(i - 1, WordClass.NAME)
            || (words.classes(Math.max(0, i - 1)) == 0 && !words.isPossessive(i - 1));
    return word.length() > 4 && word.endsWith("ed") && behindNoun && !words.isPossessive(i - 1);
  }
}
