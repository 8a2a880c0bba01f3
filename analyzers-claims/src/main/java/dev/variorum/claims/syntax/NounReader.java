package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.core.text.Terms;
import java.util.Set;

/** Finds where a noun phrase ends and what its head is. */
final class NounReader {
  private static final Set<String> TIMES =
      Set.of(
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "day",
          "days",
          "hour",
          "hours",
          "minute",
          "minutes",
          "moment",
          "moments",
          "morning",
          "afternoon",
          "evening",
          "night",
          "weekend",
          "decade",
          "decades",
          "summer",
          "winter",
          "spring",
          "fall",
          "autumn",
          "time");

  private static final Set<String> TITLES =
      Set.of(
          "president",
          "senator",
          "senators",
          "governor",
          "representatives",
          "secretary",
          "republicans",
          "democrats",
          "analysts",
          "general",
          "judges",
          "ms",
          "jones",
          "candidates",
          "brothers");

  private final Words words;
  private final Part[] parts;

  NounReader(Words words, Part[] parts) {
    this.words = words;
    this.parts = parts;
  }

  /**
   * The phrase that begins at {@code from}.
   *
   * @param behindVerb whether a verb stands right before it
   */
  Chunk read(int from, boolean behindVerb) {
    int end = words.endOf(words.sentence(from));
    int last = from;
    int i = from + 1;
    while (i < end && words.quotation(i) < 0) {
      Part part = parts[i];
      boolean inside =
          part == Part.NOMINAL
              || part == Part.NAME
              || part == Part.NUMBER
              || part == Part.TIME && !isTimeAlone(i, last)
              || part == Part.DETERMINER
                  && (parts[last] == Part.DETERMINER || isBeforeDeterminer(last));
      if (part == Part.NAME && parts[last] == Part.NOMINAL && isPlural(last) && behindVerb) {
        inside = false;
      }
      if (inside) {
        last = i;
        i++;
        continue;
      }
      boolean bridges =
          (part == Part.ADVERB && parts[last] != Part.NAME
                  || words.is(i, "and") && isName(i - 1) && words.is(i, WordClass.NAME)
                  || words.is(i, "&")
                  || words.is(i, WordClass.NAME) && !part.isVerb())
              && i + 1 < end
              && (parts[i + 1] == Part.NOMINAL || parts[i + 1] == Part.NAME)
              && words.quotation(i + 1) < 0;
      if (!bridges) {
        break;
      }
      last = i + 1;
      i += 2;
    }
    int head = last;
    while (head > from
        && (parts[head] == Part.NUMBER
            || parts[head] == Part.TIME
            || isReflexive(head)
            || words.is(head, WordClass.SIGN))) {
      head--;
    }
    if (head > from && POSTPOSED.contains(words.lower(head)) && followedByPreposition(last)) {
      head--;
    }
    boolean time = isTime(from, last, head);
    int headFrom = head;
    if (parts[head] == Part.NAME) {
      while (headFrom > from
          && (parts[headFrom - 1] == Part.NAME || words.is(headFrom - 1, WordClass.NAME))
          && !words.isPossessive(headFrom - 1)) {
        headFrom--;
      }
    }
    return new Chunk(
        time ? Chunk.Kind.TIME : Chunk.Kind.NOUN, from, last, headFrom, head, Chunk.Form.NONE);
  }

  private boolean followedByPreposition(int last) {
    return last + 1 < parts.length
        && (parts[last + 1] == Part.PREPOSITION || parts[last + 1] == Part.TO);
  }

  /** Adjectives that stand behind their noun: {@code people familiar with the talks}. */
  private static final Set<String> POSTPOSED =
      Set.of("close", "familiar", "aware", "responsible", "loyal", "likely", "able", "present");

  private boolean isName(int i) {
    return parts[i] == Part.NAME;
  }

  /** A day behind a name or noun is an adverb: {@code the senator Tuesday called}. */
  private boolean isTimeAlone(int i, int last) {
    boolean openBefore =
        parts[last] == Part.DETERMINER
            || parts[last] == Part.TIME
            || parts[last] == Part.NUMBER
            || words.is(last, "last")
            || words.is(last, "next");
    boolean nounBehind =
        i + 1 < parts.length && parts[i + 1] == Part.NOMINAL && words.quotation(i + 1) < 0;
    return !openBefore && !nounBehind;
  }

  private boolean isBeforeDeterminer(int i) {
    return words.is(i, "all") || words.is(i, "both") || words.is(i, "such") || words.is(i, "half");
  }

  private boolean isPlural(int i) {
    String word = words.lower(i);
    return word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("'s")
        && !TITLES.contains(word)
        && word.length() > 3;
  }

  private boolean isReflexive(int i) {
    return words.lower(i).endsWith("self") || words.lower(i).endsWith("selves");
  }

  private boolean isTime(int from, int last, int head) {
    if (parts[head] == Part.TIME || TIMES.contains(words.lower(head))) {
      return parts[from] != Part.NAME && !words.isPossessive(from);
    }
    return parts[head] == Part.NUMBER
        && last == from
        && words.kind(head) == Terms.Kind.NUMBER
        && words.end(head) - words.start(head) == 4;
  }
}
