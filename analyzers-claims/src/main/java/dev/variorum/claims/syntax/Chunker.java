package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the tagged terms of a document into chunks; used once. */
final class Chunker {
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
  private final List<Chunk> chunks = new ArrayList<>();

  Chunker(Words words, Part[] parts) {
    this.words = words;
    this.parts = parts;
  }

  List<Chunk> run() {
    int i = 0;
    while (i < parts.length) {
      i = next(i) + 1;
    }
    return chunks;
  }

  /** Adds the chunk that begins at {@code i} and answers its last term. */
  private int next(int i) {
    int quotation = words.quotation(i);
    if (quotation >= 0) {
      int last = i;
      while (last + 1 < parts.length && words.quotation(last + 1) == quotation) {
        last++;
      }
      return add(Chunk.Kind.QUOTE, i, last);
    }
    switch (parts[i]) {
      case MARK:
      case SIGN:
        return add(sign(i), i, closing(i));
      case CONJUNCTION:
        return add(Chunk.Kind.CONJUNCTION, i, i);
      case SUBORDINATOR:
        return add(Chunk.Kind.SUBORDINATOR, i, i);
      case PREPOSITION:
        return add(Chunk.Kind.PREPOSITION, i, i);
      case RELATIVE:
        return add(Chunk.Kind.RELATIVE, i, i);
      case SUBJECT:
      case PRONOUN:
        return add(Chunk.Kind.NOUN, i, i);
      case ADVERB:
        int behind = i + 1;
        int end = endOf(i);
        while (behind < end && parts[behind] == Part.ADVERB) {
          behind++;
        }
        boolean verb =
            behind < end
                && (parts[behind].isVerb()
                    || parts[behind] == Part.AUXILIARY
                    || parts[behind] == Part.TO);
        return verb && !words.is(i, WordClass.NAME) ? verbs(i) : add(Chunk.Kind.ADVERB, i, i);
      case AUXILIARY:
      case FINITE:
      case BASE:
      case PARTICIPLE:
      case GERUND:
      case TO:
        return verbs(i);
      default:
        return noun(i);
    }
  }

  private int endOf(int i) {
    return words.endOf(words.sentence(i));
  }

  private Chunk.Kind sign(int i) {
    switch (words.lower(i)) {
      case ",":
        return Chunk.Kind.COMMA;
      case ":":
        return Chunk.Kind.COLON;
      case "(":
      case ")":
      case "[":
      case "]":
        return Chunk.Kind.BRACKET;
      case "-":
      case "\u2013":
      case "\u2014":
      case "\u2015":
        return Chunk.Kind.DASH;
      default:
        return Chunk.Kind.STOP;
    }
  }

  /** The bracket that closes the one at {@code i}; {@code i} itself when there is none near. */
  private int closing(int i) {
    if (!words.is(i, "(") && !words.is(i, "[")) {
      return i;
    }
    int end = Math.min(endOf(i), i + 25);
    for (int t = i + 1; t < end && words.quotation(t) < 0; t++) {
      if (words.is(t, ")") || words.is(t, "]")) {
        return t;
      }
    }
    return i;
  }

  private int add(Chunk.Kind kind, int from, int last) {
    chunks.add(new Chunk(kind, from, last, from, last, Chunk.Form.NONE));
    return last;
  }

  private int verbs(int from) {
    int end = endOf(from);
    int i = from;
    int main = -1;
    boolean passive = false;
    boolean to = false;
    int be = -1;
    while (i < end && words.quotation(i) < 0) {
      Part part = parts[i];
      if (part == Part.AUXILIARY) {
        be = Tagger.isBe(words, i) ? i : be;
        main = i;
      } else if (part == Part.TO && main < 0) {
        to = true;
      } else if (part.isVerb()) {
        boolean participle =
            (Verbs.forms(words.lower(i)) & (Verbs.PAST | Verbs.PARTICIPLE)) != 0
                || words.lower(i).endsWith("ed");
        passive = participle && (be >= 0 || contractedBe(from));
        main = i;
        i++;
        break;
      } else if (part != Part.ADVERB) {
        break;
      }
      i++;
    }
    int last = main < 0 ? i - 1 : main;
    int head = Math.max(main, from);
    Chunk.Form form =
        to
            ? Chunk.Form.INFINITIVE
            : passive
                ? Chunk.Form.PASSIVE
                : parts[head] == Part.GERUND && firstVerb(from, head) == head
                    ? Chunk.Form.GERUND
                    : parts[head] == Part.PARTICIPLE && firstVerb(from, head) == head
                        ? Chunk.Form.PARTICIPLE
                        : Chunk.Form.FINITE;
    chunks.add(new Chunk(Chunk.Kind.VERB, from, last, head, head, form));
    return last;
  }

  /** {@code he's told}: the auxiliary stands with the pronoun before. */
  private boolean contractedBe(int from) {
    return from > 0
        && parts[from - 1] == Part.SUBJECT
        && (words.lower(from - 1).endsWith("'re") || words.lower(from - 1).endsWith("'m"));
  }

  private int firstVerb(int from, int last) {
    int i = from;
    while (i < last && parts[i] == Part.ADVERB) {
      i++;
    }
    return i;
  }

  private int noun(int from) {
    int end = endOf(from);
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
      if (part == Part.NAME && parts[last] == Part.NOMINAL && isPlural(last) && isBehindVerb()) {
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
    chunks.add(
        new Chunk(
            time ? Chunk.Kind.TIME : Chunk.Kind.NOUN, from, last, headFrom, head, Chunk.Form.NONE));
    return last;
  }

  /** {@code told reporters Renn}: behind a verb a name may begin another phrase. */
  private boolean isBehindVerb() {
    return !chunks.isEmpty() && chunks.get(chunks.size() - 1).is(Chunk.Kind.VERB);
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
        && words.kind(head) == dev.variorum.core.text.Terms.Kind.NUMBER
        && words.end(head) - words.start(head) == 4;
  }
}
