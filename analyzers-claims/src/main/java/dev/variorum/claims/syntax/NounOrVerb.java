package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.Set;

/** Tells whether a word behind a noun goes on with the phrase or is its verb. */
final class NounOrVerb {
  private final Words words;
  private final Part[] parts;

  NounOrVerb(Words words, Part[] parts) {
    this.words = words;
    this.parts = parts;
  }

  /**
   * The part of a form of a verb at {@code i} behind the noun at {@code j}.
   *
   * @param forms what forms it can be, as {@link Verbs} has it
   * @param finiteSeen whether the clause has its finite verb
   */
  Part behind(int i, int j, int forms, boolean finiteSeen) {
    if (words.isPossessive(j) && parts[j] != Part.PRONOUN && !contracted(i, j, forms)) {
      return Part.NOMINAL;
    }
    if ((forms & Verbs.GERUND) != 0) {
      return (forms & Verbs.NOMINAL) != 0 ? Part.NOMINAL : Part.GERUND;
    }
    boolean verbNext = words.is(i + 1, WordClass.AUXILIARY) || isFiniteForm(i + 1);
    if (NAMING.contains(Verbs.base(words.lower(i)))
        && words.is(i + 1, WordClass.NAME | WordClass.SIGN)
        && isIndefinite(j)) {
      return Part.PARTICIPLE;
    }
    if ((forms & Verbs.PAST) != 0) {
      boolean passive =
          (forms & Verbs.PARTICIPLE) != 0
              && (words.is(i + 1, "by") || verbNext && !words.is(i, "said"));
      return passive ? Part.PARTICIPLE : Part.FINITE;
    }
    if (forms == Verbs.PARTICIPLE || (forms & (Verbs.BASE | Verbs.THIRD)) == 0) {
      return Part.PARTICIPLE;
    }
    if ((forms & Verbs.NOMINAL) == 0) {
      return Part.FINITE;
    }
    boolean closeTo = words.is(i, "close") && words.is(i + 1, "to");
    if (verbNext || closeTo || isModifier(j)) {
      return Part.NOMINAL;
    }
    boolean opens =
        words.is(
                i + 1, WordClass.DETERMINER | WordClass.PRONOUN | WordClass.NAME | WordClass.NUMBER)
            || words.is(i + 1, "to")
            || words.is(i + 1, "that")
            || words.isMark(i + 1);
    boolean loose = words.is(i + 1, WordClass.PREPOSITION | WordClass.ADVERB);
    String noun = words.lower(j);
    boolean plural =
        noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("'s")
            || noun.equals("people")
            || noun.equals("men")
            || noun.equals("women");
    if ((forms & Verbs.THIRD) != 0) {
      boolean last = i + 1 >= words.size() || words.is(i + 1, WordClass.SIGN);
      if (last && !plural && isQuoted(j)) {
        return Part.FINITE;
      }
      return !plural && (opens || loose) && (parts[j] == Part.NAME || isWholePhrase(j))
          ? Part.FINITE
          : Part.NOMINAL;
    }
    if (plural && parts[j] != Part.NAME) {
      return opens || loose || !finiteSeen ? Part.FINITE : Part.NOMINAL;
    }
    int before = j;
    while (before > 0 && parts[before] == Part.NAME) {
      before--;
    }
    return opens && !finiteSeen && parts[before] == Part.PREPOSITION ? Part.FINITE : Part.NOMINAL;
  }

  /** {@code Trump's said}: a contracted auxiliary rather than a possessive. */
  private boolean contracted(int i, int j, int forms) {
    return parts[j] == Part.NAME
        && (forms & Verbs.NOMINAL) == 0
        && (forms & Verbs.GERUND) != 0
        && words.is(i + 1, WordClass.DETERMINER | WordClass.PREPOSITION);
  }

  /** {@code repeated calls}, {@code final plans}: what stands before a noun rather than a verb. */
  private boolean isModifier(int j) {
    if (parts[j] != Part.NOMINAL) {
      return false;
    }
    String word = words.lower(j);
    return (Verbs.forms(word) & (Verbs.PAST | Verbs.PARTICIPLE)) != 0
        || word.length() > 4
            && (word.endsWith("al")
                || word.endsWith("ive")
                || word.endsWith("ous")
                || word.endsWith("ic") && !word.endsWith("public")
                || word.endsWith("ful")
                || word.endsWith("less")
                || word.endsWith("able")
                || word.endsWith("ary"))
            && !PEOPLE.contains(word);
  }

  private static final Set<String> PEOPLE =
      Set.of(
          "official",
          "general",
          "critic",
          "executive",
          "representative",
          "secretary",
          "principal",
          "individual",
          "rival",
          "hospital",
          "journal",
          "capital",
          "detective",
          "relative",
          "cleric",
          "tribunal",
          "proposal",
          "professional",
          "council",
          "medal",
          "trial");

  /** Whether a quotation ends right before the phrase that ends at {@code j}. */
  private boolean isQuoted(int j) {
    int k = j;
    int low = Math.max(0, j - 8);
    while (k > low && parts[k].isNominal()) {
      k--;
    }
    return parts[k] == Part.MARK || words.is(k, ",") && k > 0 && parts[k - 1] == Part.MARK;
  }

  private static final Set<String> NAMING =
      Set.of("call", "name", "dub", "title", "entitle", "nickname");

  /** {@code a company called Corvane}. */
  private boolean isIndefinite(int j) {
    int k = j;
    int low = Math.max(words.firstOf(words.sentence(j)), j - 8);
    while (k > low
        && (parts[k] == Part.NOMINAL || parts[k] == Part.NAME || parts[k] == Part.NUMBER)) {
      k--;
    }
    return words.is(k, "a") || words.is(k, "an") || words.is(k, "another");
  }

  /** Whether the phrase that ends at {@code j} begins with an article or is a name. */
  private boolean isWholePhrase(int j) {
    int k = j;
    int low = Math.max(words.firstOf(words.sentence(j)), j - 8);
    while (k >= low && (parts[k] == Part.NOMINAL || parts[k] == Part.NUMBER)) {
      k--;
    }
    return k >= low && (parts[k] == Part.DETERMINER || parts[k] == Part.NAME);
  }

  /** The same, and not a participle either. */
  private boolean isFiniteForm(int i) {
    int forms = Verbs.forms(words.lower(i));
    return Verbs.isSure(words, i)
        && ((forms & Verbs.PARTICIPLE) == 0 || words.is(i, "said"))
        && !words.is(i, WordClass.ADVERB);
  }
}
