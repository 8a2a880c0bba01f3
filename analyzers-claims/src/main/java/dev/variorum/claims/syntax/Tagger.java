package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.Set;

/** Gives each term of a document its part, by its class, its forms and the terms beside it. */
final class Tagger {
  private static final Set<String> NOT_ADVERBS =
      Set.of(
          "family",
          "rally",
          "supply",
          "reply",
          "assembly",
          "anomaly",
          "monopoly",
          "bully",
          "daily",
          "elderly",
          "friendly",
          "weekly",
          "monthly",
          "ugly",
          "lovely",
          "lonely",
          "deadly",
          "costly");

  private static final Set<String> BE =
      Set.of(
          "be", "been", "being", "is", "are", "was", "were", "am", "isn't", "aren't", "wasn't",
          "weren't", "'s", "'re", "'m", "get", "gets", "got", "getting");

  private static final Set<String> DO =
      Set.of("do", "does", "did", "don't", "doesn't", "didn't", "let", "help", "'ll", "'d");

  private final Words words;
  private final Part[] parts;

  /** Whether the clause that is being read has its finite verb; relative clauses do not count. */
  private boolean finiteSeen;

  private Tagger(Words words) {
    this.words = words;
    this.parts = new Part[words.size()];
  }

  static Part[] tag(Words words) {
    Tagger tagger = new Tagger(words);
    for (int i = 0; i < words.size(); i++) {
      if (i == words.firstOf(words.sentence(i)) || words.isMark(i) || words.is(i, ";")) {
        tagger.finiteSeen = false;
      }
      tagger.parts[i] = tagger.part(i);
      if (tagger.parts[i] == Part.FINITE || tagger.parts[i] == Part.AUXILIARY) {
        tagger.finiteSeen |=
            !tagger.isBefore(i, Part.RELATIVE) && !tagger.isBefore(i, Part.AUXILIARY);
      }
    }
    return tagger.parts;
  }

  /** Whether term {@code i} is a form of be, by itself or joined to the term before. */
  static boolean isBe(Words words, int i) {
    String lower = words.lower(i);
    return BE.contains(lower)
        || lower.endsWith("'re")
        || lower.endsWith("'m")
        || (lower.endsWith("'s") && words.is(i, WordClass.SUBJECT_PRONOUN | WordClass.RELATIVE));
  }

  private Part part(int i) {
    String lower = words.lower(i);
    if (words.isMark(i)) {
      return isApostrophe(i) ? Part.NOMINAL : Part.MARK;
    }
    if (words.is(i, ".") && isAbbreviation(i)) {
      return Part.NOMINAL;
    }
    if (words.is(i, WordClass.SIGN)) {
      return words.isNominal(i) ? Part.NOMINAL : Part.SIGN;
    }
    if (words.is(i, WordClass.NAME) && words.isCapitalised(i) && !isHeadlineVerb(i, lower)) {
      return Part.NAME;
    }
    if (words.is(i, WordClass.NUMBER)) {
      return Part.NUMBER;
    }
    if (lower.length() == 1 && words.is(i + 1, ".") && words.isCapitalised(i)) {
      return Part.NAME;
    }
    int apostrophe = lower.indexOf('\'');
    if (apostrophe > 0 && !lower.endsWith("n't")) {
      int stem = WordClass.of(lower.substring(0, apostrophe));
      if ((stem & WordClass.SUBJECT_PRONOUN) != 0) {
        return Part.SUBJECT;
      }
      if ((stem & WordClass.RELATIVE) != 0) {
        return Part.RELATIVE;
      }
    }
    if (words.is(i, WordClass.SUBJECT_PRONOUN)) {
      return Part.SUBJECT;
    }
    if (words.is(i, WordClass.AUXILIARY)
        && !(lower.equals("will") && isBefore(i, Part.DETERMINER))) {
      return Part.AUXILIARY;
    }
    if (opensAmount(i, lower)) {
      return Part.DETERMINER;
    }
    Part closed = closed(i, lower);
    return closed == null ? open(i, lower) : closed;
  }

  /** {@code Renn Says}: where every word begins with a capital some cannot be names. */
  private boolean isHeadlineVerb(int i, String lower) {
    int forms = Verbs.forms(lower);
    return i > words.firstOf(words.sentence(i))
        && words.document().sentences().isHeadline(words.sentence(i))
        && (forms & (Verbs.THIRD | Verbs.PAST)) != 0
        && (forms & Verbs.NOMINAL) == 0
        && lower.length() > 3
        && parts[i - 1].isNominal();
  }

  /** A stop that does not end its sentence: {@code the U.S., Corvane Inc. said}. */
  private boolean isAbbreviation(int i) {
    return i > 0
        && i + 1 < words.size()
        && words.end(i - 1) == words.start(i)
        && parts[i - 1].isNominal()
        && words.sentence(i + 1) == words.sentence(i)
        && !words.is(i + 1, ".")
        && !words.isMark(i + 1);
  }

  /** {@code about three}, {@code at least half}, {@code more than 40}. */
  private boolean opensAmount(int i, String lower) {
    switch (lower) {
      case "about":
      case "around":
      case "over":
      case "under":
      case "nearly":
      case "almost":
      case "roughly":
        return isAmount(i + 1);
      case "at":
        return (words.is(i + 1, "least") || words.is(i + 1, "most")) && isAmount(i + 2);
      case "least":
      case "most":
        return words.is(i - 1, "at") && isAmount(i + 1);
      case "more":
      case "fewer":
      case "less":
        return words.is(i + 1, "than") && isAmount(i + 2);
      case "than":
        return i > 0 && parts[i - 1] == Part.DETERMINER && isAmount(i + 1);
      default:
        return false;
    }
  }

  private boolean isAmount(int i) {
    return words.is(i, WordClass.NUMBER) || AMOUNTS.contains(words.lower(i));
  }

  private static final Set<String> AMOUNTS =
      Set.of(
          "half",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "a",
          "one",
          "two-thirds",
          "three-quarters",
          "dozens",
          "hundreds",
          "thousands");

  /** The apostrophe of a plural possessive that stands as a term by itself. */
  private boolean isApostrophe(int i) {
    char c = words.lower(i).charAt(0);
    return (c == '\'' || c == '\u2019')
        && words.quotation(i) < 0
        && i > 0
        && words.end(i - 1) == words.start(i)
        && (parts[i - 1] == Part.NAME || parts[i - 1] == Part.NOMINAL);
  }

  private @org.jspecify.annotations.Nullable Part closed(int i, String lower) {
    switch (lower) {
      case "that":
        return that(i);
      case "to":
        return leadsToBase(i) ? Part.TO : Part.PREPOSITION;
      case "her":
      case "this":
      case "these":
      case "those":
      case "some":
      case "many":
      case "most":
      case "several":
      case "few":
      case "all":
      case "both":
      case "each":
      case "another":
      case "any":
      case "other":
      case "such":
      case "neither":
      case "either":
        return nominalFollows(i) ? Part.DETERMINER : Part.PRONOUN;
      case "there":
        return words.is(i + 1, WordClass.AUXILIARY) ? Part.SUBJECT : Part.ADVERB;
      case "out":
      case "up":
      case "down":
      case "away":
      case "back":
      case "forward":
        boolean particle = i > 0 && parts[i - 1].isVerb();
        return particle ? Part.ADVERB : words.is(i + 1, "of") ? Part.PREPOSITION : null;
      case "as":
      case "than":
        return Part.SUBORDINATOR;
      case "so":
      case "yet":
        return i > 0 && words.is(i - 1, ",") ? Part.CONJUNCTION : Part.ADVERB;
      default:
        break;
    }
    if (words.is(i, WordClass.RELATIVE)) {
      return Part.RELATIVE;
    }
    if (lower.endsWith("self") || lower.endsWith("selves")) {
      boolean emphatic =
          isBefore(i, Part.NAME) || isBefore(i, Part.NOMINAL) || isBefore(i, Part.SUBJECT);
      return emphatic ? Part.ADVERB : Part.PRONOUN;
    }
    if (words.is(i, WordClass.PRONOUN)) {
      return lower.equals("one") && nominalFollows(i) ? Part.NUMBER : Part.PRONOUN;
    }
    if (words.is(i, WordClass.DETERMINER)) {
      return Part.DETERMINER;
    }
    if (words.is(i, WordClass.PREPOSITION)) {
      return Part.PREPOSITION;
    }
    if (words.is(i, WordClass.CONJUNCTION)) {
      return Part.CONJUNCTION;
    }
    if (words.is(i, WordClass.SUBORDINATOR)) {
      return Part.SUBORDINATOR;
    }
    if (words.is(i, WordClass.TIME)) {
      return Part.TIME;
    }
    if (words.is(i, WordClass.NEGATION)) {
      return Part.ADVERB;
    }
    if (words.is(i, WordClass.ADVERB) && Verbs.forms(lower) == 0 && !NOT_ADVERBS.contains(lower)) {
      return Part.ADVERB;
    }
    return null;
  }

  private boolean isBefore(int i, Part part) {
    return i > 0 && parts[i - 1] == part && words.sentence(i - 1) == words.sentence(i);
  }

  private Part that(int i) {
    boolean behindNoun = isBefore(i, Part.NOMINAL) || isBefore(i, Part.NAME);
    boolean verbFollows =
        words.is(i + 1, WordClass.AUXILIARY)
            || isSureVerb(i + 1)
            || words.is(i + 1, WordClass.NEGATION);
    if (behindNoun && verbFollows) {
      return Part.RELATIVE;
    }
    if (verbFollows) {
      return Part.PRONOUN;
    }
    boolean reported = i > 0 && (parts[i - 1].isVerb() || behindNoun);
    return reported || !nominalFollows(i) || !isBefore(i, Part.PREPOSITION)
        ? Part.SUBORDINATOR
        : Part.DETERMINER;
  }

  private boolean leadsToBase(int i) {
    int next = i + 1;
    while (next < words.size()
        && words.is(next, WordClass.ADVERB)
        && Verbs.forms(words.lower(next)) == 0) {
      next++;
    }
    if (next >= words.size() || words.is(next, WordClass.DETERMINER | WordClass.SIGN)) {
      return false;
    }
    String lower = words.lower(next);
    if (lower.equals("be") || lower.equals("have") || lower.equals("do")) {
      return true;
    }
    return (Verbs.forms(lower) & Verbs.BASE) != 0 && !words.is(next, WordClass.NAME);
  }

  private boolean nominalFollows(int i) {
    int next = i + 1;
    if (next >= words.size() || words.is(next, WordClass.SIGN)) {
      return next < words.size() && words.isMark(next) && words.quotation(next) >= 0;
    }
    if (words.is(next, WordClass.NAME | WordClass.NUMBER | WordClass.TIME)) {
      return true;
    }
    return words.isNominal(next)
        && !words.is(next, WordClass.SUBJECT_PRONOUN | WordClass.PRONOUN)
        && !isSureVerb(next);
  }

  /** Whether a term can be nothing but a finite verb. */
  private boolean isSureVerb(int i) {
    int forms = Verbs.forms(words.lower(i));
    return (forms & (Verbs.BASE | Verbs.THIRD | Verbs.PAST)) != 0
        && (forms & Verbs.NOMINAL) == 0
        && !words.is(i, WordClass.NAME);
  }

  /** {@code Renn guards 212 riddles}: behind a name and before a new phrase. */
  private boolean isUnknownVerb(int i, String lower) {
    return lower.length() > 3
        && lower.endsWith("s")
        && !lower.endsWith("ss")
        && !lower.endsWith("'s")
        && !lower.endsWith("us")
        && !finiteSeen
        && isBefore(i, Part.NAME)
        && words.is(i + 1, WordClass.DETERMINER | WordClass.NUMBER);
  }

  /** The same, and not a participle either. */
  private boolean isFiniteForm(int i) {
    int forms = Verbs.forms(words.lower(i));
    return isSureVerb(i)
        && ((forms & Verbs.PARTICIPLE) == 0 || words.is(i, "said"))
        && !words.is(i, WordClass.ADVERB);
  }

  private Part open(int i, String lower) {
    int forms = Verbs.forms(lower);
    if (forms == 0 && lower.length() > 4) {
      if (lower.endsWith("ed") && !lower.endsWith("eed")) {
        forms = Verbs.PAST | Verbs.PARTICIPLE;
      } else if (lower.endsWith("ing") && !lower.endsWith("thing")) {
        forms = Verbs.GERUND | Verbs.NOMINAL;
      }
    }
    if (forms == 0) {
      return isUnknownVerb(i, lower) ? Part.FINITE : Part.NOMINAL;
    }
    int j = i - 1;
    int low = words.firstOf(words.sentence(i));
    while (j >= low && parts[j] == Part.ADVERB) {
      j--;
    }
    if (j < low) {
      return atStart(i, forms);
    }
    switch (parts[j]) {
      case TO:
        return Part.BASE;
      case AUXILIARY:
        return behindAuxiliary(j, forms);
      case SUBJECT:
        if (words.lower(j).indexOf('\'') > 0) {
          return behindAuxiliary(j, forms);
        }
        return (forms & Verbs.GERUND) != 0 ? Part.GERUND : Part.FINITE;
      case RELATIVE:
        return (forms & Verbs.GERUND) != 0 ? Part.GERUND : Part.FINITE;
      case NUMBER:
        boolean past = (forms & Verbs.PAST) != 0 && !lower.endsWith("ed");
        boolean plain = (forms & Verbs.BASE) != 0 && (forms & Verbs.NOMINAL) == 0;
        return past || plain ? Part.FINITE : Part.NOMINAL;
      case DETERMINER:
        return Part.NOMINAL;
      case PREPOSITION:
        return forms == Verbs.GERUND ? Part.GERUND : Part.NOMINAL;
      case NOMINAL:
      case NAME:
      case TIME:
      case PRONOUN:
        return behindNoun(i, j, forms);
      case MARK:
      case SIGN:
        return behindSign(i, forms);
      case CONJUNCTION:
      case SUBORDINATOR:
        return behindConjunction(i, j, forms);
      default:
        return behindVerb(forms);
    }
  }

  private Part atStart(int i, int forms) {
    if ((forms & Verbs.GERUND) != 0) {
      return Part.GERUND;
    }
    if ((forms & Verbs.PAST) != 0) {
      boolean inverted =
          words.is(i + 1, WordClass.NAME) || words.is(i + 1, WordClass.SUBJECT_PRONOUN);
      if ((forms & Verbs.PARTICIPLE) == 0 || inverted) {
        return Part.FINITE;
      }
      return words.is(
                  i + 1,
                  WordClass.PREPOSITION
                      | WordClass.DETERMINER
                      | WordClass.SUBORDINATOR
                      | WordClass.SIGN)
              || words.is(i + 1, "to")
          ? Part.PARTICIPLE
          : Part.NOMINAL;
    }
    return (forms & Verbs.NOMINAL) != 0 || (forms & Verbs.PARTICIPLE) != 0
        ? Part.NOMINAL
        : Part.FINITE;
  }

  private Part behindAuxiliary(int aux, int forms) {
    boolean be = Tagger.isBe(words, aux) || words.lower(aux).endsWith("'s");
    if ((forms & Verbs.GERUND) != 0) {
      return Part.FINITE;
    }
    if (be) {
      return (forms & (Verbs.PAST | Verbs.PARTICIPLE)) != 0 ? Part.FINITE : Part.NOMINAL;
    }
    String lower = words.lower(aux);
    boolean modal =
        words.is(aux, WordClass.MODAL)
            || DO.contains(lower)
            || lower.equals("will")
            || lower.equals("can")
            || lower.equals("won't")
            || lower.equals("can't")
            || lower.equals("cannot")
            || lower.endsWith("'ll")
            || lower.endsWith("'d");
    if (modal) {
      return (forms & (Verbs.BASE | Verbs.PARTICIPLE)) != 0 ? Part.FINITE : Part.NOMINAL;
    }
    return (forms & (Verbs.PAST | Verbs.PARTICIPLE)) != 0 ? Part.FINITE : Part.NOMINAL;
  }

  private Part behindNoun(int i, int j, int forms) {
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

  private Part behindSign(int i, int forms) {
    if ((forms & Verbs.GERUND) != 0) {
      return Part.GERUND;
    }
    if ((forms & Verbs.PAST) != 0) {
      boolean participle =
          (forms & Verbs.PARTICIPLE) != 0
              && (finiteSeen || words.is(i + 1, "by"))
              && (words.is(i + 1, WordClass.PREPOSITION) || words.is(i + 1, "as"))
              && !words.is(i, "said");
      return participle ? Part.PARTICIPLE : Part.FINITE;
    }
    if ((forms & Verbs.PARTICIPLE) != 0) {
      return Part.PARTICIPLE;
    }
    if ((forms & Verbs.NOMINAL) == 0) {
      return Part.FINITE;
    }
    return words.is(i + 1, WordClass.DETERMINER | WordClass.SUBJECT_PRONOUN)
            && !words.is(i + 1, WordClass.NAME)
        ? Part.FINITE
        : Part.NOMINAL;
  }

  private Part behindConjunction(int i, int j, int forms) {
    if (parts[j] == Part.CONJUNCTION && j > 0 && (parts[j - 1] == Part.NOMINAL)) {
      if ((forms & Verbs.PAST) != 0 || (forms & Verbs.NOMINAL) == 0) {
        return (forms & Verbs.GERUND) != 0
            ? Part.GERUND
            : (forms & (Verbs.BASE | Verbs.THIRD | Verbs.PAST)) != 0
                ? Part.FINITE
                : Part.PARTICIPLE;
      }
      return Part.NOMINAL;
    }
    return behindSign(i, forms);
  }

  private static Part behindVerb(int forms) {
    if (forms == Verbs.GERUND) {
      return Part.GERUND;
    }
    boolean sure = (forms & Verbs.NOMINAL) == 0 && (forms & (Verbs.BASE | Verbs.THIRD)) != 0;
    return sure ? Part.FINITE : Part.NOMINAL;
  }
}
