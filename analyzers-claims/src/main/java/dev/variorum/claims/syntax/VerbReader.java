package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;

/** Tells verbs from nouns among the words of no closed class, by what stands before them. */
final class VerbReader {
  private final Words words;
  private final Part[] parts;
  private final NounOrVerb nouns;

  /** Whether the clause that is being read has its finite verb; relative clauses do not count. */
  private boolean finiteSeen;

  VerbReader(Words words, Part[] parts) {
    this.words = words;
    this.parts = parts;
    this.nouns = new NounOrVerb(words, parts);
  }

  /** A clause begins. */
  void begin() {
    finiteSeen = false;
  }

  /** A finite verb of the clause has been read. */
  void finite() {
    finiteSeen = true;
  }

  /** The part of term {@code i}, whose word is of no closed class. */
  Part read(int i) {
    String lower = words.lower(i);
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
        return nouns.behind(i, j, forms, finiteSeen);
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
    boolean be = Auxiliaries.isBe(words, aux) || words.lower(aux).endsWith("'s");
    if ((forms & Verbs.GERUND) != 0) {
      return Part.FINITE;
    }
    if (be) {
      return (forms & (Verbs.PAST | Verbs.PARTICIPLE)) != 0 ? Part.FINITE : Part.NOMINAL;
    }
    if (Auxiliaries.isModal(words, aux)) {
      return (forms & (Verbs.BASE | Verbs.PARTICIPLE)) != 0 ? Part.FINITE : Part.NOMINAL;
    }
    return (forms & (Verbs.PAST | Verbs.PARTICIPLE)) != 0 ? Part.FINITE : Part.NOMINAL;
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

  /** {@code Renn guards 212 riddles}: behind a name and before a new phrase. */
  private boolean isUnknownVerb(int i, String lower) {
    return lower.length() > 3
        && lower.endsWith("s")
        && !lower.endsWith("ss")
        && !lower.endsWith("'s")
        && !lower.endsWith("us")
        && !finiteSeen
        && i > 0
        && parts[i - 1] == Part.NAME
        && words.is(i + 1, WordClass.DETERMINER | WordClass.NUMBER);
  }
}
