package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.ArrayList;
import java.util.List;

/** Cuts the tagged terms of a document into chunks; used once. */
final class Chunker {
  /** A verb is looked for behind so many adverbs in a row, so that a text of them stays linear. */
  private static final int MOST_ADVERBS = 12;

  private final Words words;
  private final Part[] parts;
  private final NounReader nouns;
  private final List<Chunk> chunks = new ArrayList<>();

  Chunker(Words words, Part[] parts) {
    this.words = words;
    this.parts = parts;
    this.nouns = new NounReader(words, parts);
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
        int end = Math.min(endOf(i), i + MOST_ADVERBS);
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
        be = Auxiliaries.isBe(words, i) ? i : be;
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
    Chunk noun = nouns.read(from, isBehindVerb());
    chunks.add(noun);
    return noun.last();
  }

  /** {@code told reporters Renn}: behind a verb a name may begin another phrase. */
  private boolean isBehindVerb() {
    return !chunks.isEmpty() && chunks.get(chunks.size() - 1).is(Chunk.Kind.VERB);
  }
}
