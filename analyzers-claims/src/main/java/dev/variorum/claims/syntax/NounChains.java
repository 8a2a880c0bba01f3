package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.syntax.Chunk.Form;
import dev.variorum.claims.syntax.Chunk.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Noun phrases with what hangs on them: prepositions, short clauses, names beside them. */
final class NounChains {
  private static final int FAR = 40;

  private static final Set<String> CLAUSAL =
      Set.of(
          "say", "think", "believe", "know", "claim", "argue", "hope", "fear", "suggest", "feel",
          "insist", "tell", "show", "find", "mean", "add", "write", "hear", "see", "worry");

  private final Chunks chunks;
  private final Words words;

  NounChains(Chunks chunks) {
    this.chunks = chunks;
    this.words = chunks.words();
  }

  /**
   * The phrase whose last part is the noun chunk {@code c}, with what stands before it by
   * prepositions; null when it hangs on a preposition that no noun stands before.
   */
  @Nullable Phrase chain(int c) {
    int last = chunks.get(c).last();
    int at = c;
    for (int step = 0; step < FAR; step++) {
      if (chunks.begins(at)) {
        break;
      }
      Kind before = chunks.get(at - 1).kind();
      if (before == Kind.PREPOSITION && joinsClauses(at - 1)) {
        break;
      }
      if (before == Kind.PREPOSITION && !chunks.begins(at - 1)) {
        if (chunks.is(at - 2, Kind.NOUN)) {
          at -= 2;
          continue;
        }
        boolean reduced =
            chunks.is(at - 2, Kind.VERB)
                && !chunks.get(at - 2).isFinite()
                && chunks.get(at - 2).form() != Form.INFINITIVE
                && !chunks.begins(at - 2)
                && chunks.is(at - 3, Kind.NOUN);
        if (reduced) {
          at -= 3;
          continue;
        }
        int related = chunks.is(at - 2, Kind.VERB) && !chunks.begins(at - 2) ? related(at - 2) : -1;
        if (related >= 0) {
          at = related;
          continue;
        }
        return named(c);
      }
      if (before == Kind.PREPOSITION) {
        return named(c);
      }
      boolean reduced =
          before == Kind.VERB
              && !chunks.begins(at - 1)
              && (chunks.get(at - 1).form() == Form.GERUND
                  || chunks.get(at - 1).form() == Form.PARTICIPLE)
              && chunks.is(at - 2, Kind.NOUN)
              && at != c;
      if (reduced) {
        at -= 2;
        continue;
      }
      int related = before == Kind.VERB && !chunks.begins(at - 1) ? related(at - 1) : -1;
      if (related >= 0) {
        at = related;
        continue;
      }
      if (before == Kind.CONJUNCTION && isJoined(at)) {
        at -= 2;
        continue;
      }
      break;
    }
    Chunk head = chunks.get(at);
    return new Phrase(head.from(), last, head.headFrom(), head.headLast());
  }

  /**
   * {@code voters who back Renn}: the noun that the relative clause of verb group {@code v} hangs
   * on; -1 when there is none or the verb takes a clause.
   */
  private int related(int v) {
    boolean relative =
        chunks.get(v).isFinite()
            && !CLAUSAL.contains(chunks.verb(v))
            && chunks.is(v - 1, Kind.RELATIVE)
            && !chunks.begins(v - 1)
            && chunks.is(v - 2, Kind.NOUN);
    return relative ? v - 2 : -1;
  }

  /** {@code after Renn resigned}: a clause hangs on the preposition rather than the noun. */
  private boolean joinsClauses(int preposition) {
    return words.is(chunks.get(preposition).from(), WordClass.SUBORDINATOR)
        || words.is(chunks.get(preposition).from(), "like");
  }

  /** Whether the noun before the conjunction before {@code at} is a subject with it. */
  private boolean isJoined(int at) {
    if (chunks.begins(at - 1)
        || !chunks.is(at - 2, Kind.NOUN)
        || !words.is(chunks.get(at - 1).from(), "and")
        || isPronoun(at)) {
      return false;
    }
    return chunks.begins(at - 2)
        || chunks.is(at - 3, Kind.SUBORDINATOR)
        || chunks.is(at - 3, Kind.CONJUNCTION)
        || chunks.is(at - 3, Kind.QUOTE)
        || chunks.is(at - 3, Kind.COMMA)
        || chunks.is(at - 3, Kind.STOP);
  }

  boolean isPronoun(int c) {
    return words.is(chunks.get(c).from(), WordClass.SUBJECT_PRONOUN);
  }

  /** {@code In a statement Renn}: the name at the end of a fronted phrase. */
  private @Nullable Phrase named(int c) {
    Chunk chunk = chunks.get(c);
    boolean name = words.is(chunk.headLast(), WordClass.NAME);
    return name && chunk.headFrom() > chunk.from()
        ? new Phrase(chunk.headFrom(), chunk.last(), chunk.headFrom(), chunk.headLast())
        : null;
  }

  /** The last chunk of the phrase that begins with noun {@code c}, appositions included. */
  int end(int c) {
    if (isPronoun(c)) {
      return c;
    }
    int end = c;
    int limit = c + FAR;
    while (end < limit) {
      boolean hangs =
          chunks.is(end + 1, Kind.PREPOSITION)
              && !chunks.begins(end + 1)
              && chunks.is(end + 2, Kind.NOUN)
              && !chunks.begins(end + 2)
              && hangsOn(end + 1);
      if (hangs) {
        end += 2;
        continue;
      }
      boolean joined =
          chunks.is(end + 1, Kind.CONJUNCTION)
              && !chunks.begins(end + 1)
              && chunks.is(end + 2, Kind.NOUN)
              && !chunks.begins(end + 2)
              && !chunks.is(end + 3, Kind.VERB);
      if (joined) {
        end += 2;
        continue;
      }
      int aside = chunks.is(end + 1, Kind.COMMA) && !chunks.begins(end + 1) ? end + 2 : -1;
      if (aside < 0
          || chunks.begins(aside)
          || !(chunks.is(aside, Kind.NOUN) && !isPronoun(aside)
              || chunks.is(aside, Kind.RELATIVE))) {
        return end;
      }
      int last = aside;
      while (!chunks.begins(last + 1)
          && last < limit
          && !chunks.is(last + 1, Kind.COMMA)
          && !chunks.is(last + 1, Kind.STOP)
          && !chunks.is(last + 1, Kind.COLON)
          && !chunks.is(last + 1, Kind.DASH)
          && !chunks.is(last + 1, Kind.QUOTE)) {
        last++;
      }
      if (chunks.is(aside, Kind.NOUN)) {
        for (int k = aside; k <= last; k++) {
          if (chunks.is(k, Kind.RELATIVE)) {
            break;
          }
          if (chunks.is(k, Kind.VERB) && chunks.get(k).isFinite()) {
            return end;
          }
        }
      }
      end = last;
    }
    return end;
  }

  private boolean hangsOn(int preposition) {
    String word = words.lower(chunks.get(preposition).from());
    return word.equals("of")
        || word.equals("for")
        || word.equals("at")
        || word.equals("from")
        || word.equals("with");
  }
}
