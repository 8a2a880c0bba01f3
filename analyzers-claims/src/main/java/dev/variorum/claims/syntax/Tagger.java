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

  private final Words words;
  private final Part[] parts;
  private final VerbReader verbs;
  private final AmountWords amounts;

  private Tagger(Words words) {
    this.words = words;
    this.parts = new Part[words.size()];
    this.verbs = new VerbReader(words, parts);
    this.amounts = new AmountWords(words, parts);
  }

  static Part[] tag(Words words) {
    Tagger tagger = new Tagger(words);
    for (int i = 0; i < words.size(); i++) {
      if (i == words.firstOf(words.sentence(i)) || words.isMark(i) || words.is(i, ";")) {
        tagger.verbs.begin();
      }
      tagger.parts[i] = tagger.part(i);
      if (tagger.parts[i] == Part.FINITE || tagger.parts[i] == Part.AUXILIARY) {
        if (!tagger.isBefore(i, Part.RELATIVE) && !tagger.isBefore(i, Part.AUXILIARY)) {
          tagger.verbs.finite();
        }
      }
    }
    return tagger.parts;
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
    if (amounts.opens(i)) {
      return Part.DETERMINER;
    }
    Part closed = closed(i, lower);
    return closed == null ? verbs.read(i) : closed;
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
            || Verbs.isSure(words, i + 1)
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
        && !Verbs.isSure(words, next);
  }
}
