package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.syntax.Chunk;
import dev.variorum.claims.syntax.Chunk.Kind;
import dev.variorum.claims.syntax.Chunks;

/** How a noun chunk stands in its sentence: as a subject, beside a role. */
final class Mentions {
  private final Words words;
  private final Chunks chunks;

  Mentions(Cues cues) {
    this.words = cues.words();
    this.chunks = cues.chunks();
  }

  /** The role in an apposition or behind a copula: {@code Renn, an analyst}; empty for none. */
  String apposed(int c) {
    int role = chunks.is(c + 1, Kind.COMMA) || isCopula(chunks.get(c + 1)) ? c + 2 : -1;
    if (role < 0 || chunks.begins(role) || !chunks.is(role, Kind.NOUN)) {
      return "";
    }
    Chunk noun = chunks.get(role);
    String head = words.bare(noun.headLast());
    boolean phrase = words.is(noun.from(), WordClass.DETERMINER) || !chunks.is(role + 1, Kind.VERB);
    return phrase && !words.is(noun.headLast(), WordClass.NAME) && RoleNouns.isPerson(head)
        ? head
        : "";
  }

  /** Whether noun chunk {@code c} is the subject of a verb or opens its sentence. */
  boolean isSubject(int c) {
    int next = c + 1;
    while (chunks.is(next, Kind.PREPOSITION) && chunks.is(next + 1, Kind.NOUN) && next < c + 6) {
      next += 2;
    }
    while (chunks.is(next, Kind.ADVERB) || chunks.is(next, Kind.BRACKET)) {
      next++;
    }
    boolean before =
        chunks.is(next, Kind.VERB) && chunks.get(next).isFinite() && !chunks.begins(next);
    boolean behindQuote =
        chunks.is(c - 2, Kind.QUOTE)
            || chunks.is(c - 2, Kind.COMMA) && chunks.is(c - 3, Kind.QUOTE);
    boolean inverted = chunks.is(c - 1, Kind.VERB) && behindQuote;
    boolean related = chunks.is(next, Kind.COMMA) && chunks.is(next + 1, Kind.RELATIVE);
    return before && !chunks.is(c - 1, Kind.PREPOSITION)
        || inverted
        || chunks.begins(c)
        || related && !chunks.is(c - 1, Kind.PREPOSITION);
  }

  private boolean isCopula(Chunk chunk) {
    return chunk.is(Kind.VERB)
        && (words.is(chunk.last(), "is")
            || words.is(chunk.last(), "was")
            || words.is(chunk.last(), "became"));
  }

  /** The words of a nameless speaker without clauses and appositions. */
  String plain(Phrase phrase) {
    int last = phrase.headLast();
    for (int c = chunks.of(phrase.headLast()) + 1;
        c < chunks.size() && chunks.get(c).from() <= phrase.last();
        c++) {
      if (!chunks.is(c, Kind.PREPOSITION) && !chunks.is(c, Kind.NOUN)) {
        break;
      }
      last = chunks.is(c, Kind.NOUN) ? chunks.get(c).last() : last;
    }
    return NameForms.withoutPossessive(
        words.document().words(words.span(phrase.from(), Math.max(last, phrase.from()))));
  }

  /** The phrase at a noun with what hangs on it. */
  String words(int c) {
    Chunk chunk = chunks.get(c);
    int last = c;
    while (chunks.is(last + 1, Kind.PREPOSITION)
        && chunks.is(last + 2, Kind.NOUN)
        && last < c + 6) {
      last += 2;
    }
    return plain(
        new Phrase(chunk.from(), chunks.get(last).last(), chunk.headFrom(), chunk.headLast()));
  }

  /** The name in an apposition to a role: {@code the governor of Oria, Aldo Renn,}. */
  String nameBehind(int c, DocumentNames names) {
    int at = c;
    while (chunks.is(at + 1, Kind.PREPOSITION) && chunks.is(at + 2, Kind.NOUN) && at < c + 6) {
      at += 2;
    }
    if (!chunks.is(at + 1, Kind.COMMA) || !chunks.is(at + 2, Kind.NOUN) || chunks.begins(at + 2)) {
      return "";
    }
    Chunk name = chunks.get(at + 2);
    boolean alone =
        name.from() == name.headFrom()
            && words.is(name.headLast(), WordClass.NAME)
            && (chunks.is(at + 3, Kind.COMMA) || chunks.is(at + 3, Kind.STOP));
    String full = alone ? names.of(name.headFrom(), name.headLast()) : "";
    return alone && NameShapes.isPersonal(full) && !names.isPlace(full) ? full : "";
  }
}
