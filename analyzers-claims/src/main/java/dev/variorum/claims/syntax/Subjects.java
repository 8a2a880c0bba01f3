package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.syntax.Chunk.Form;
import dev.variorum.claims.syntax.Chunk.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which noun phrase is the subject of a verb group.
 *
 * <p>Looks at most {@value #FAR} chunks to either side of the verb, and through at most {@value
 * #DEEP} other verbs.
 */
public final class Subjects {
  private static final int FAR = 40;
  private static final int DEEP = 4;

  private final Chunks chunks;
  private final Words words;

  /** Subjects of one document's verbs. */
  public Subjects(Chunks chunks) {
    this.chunks = chunks;
    this.words = chunks.words();
  }

  /** The subject before verb group {@code v}; null when none can be told. */
  public @Nullable Phrase before(int v) {
    return before(v, 0);
  }

  private @Nullable Phrase before(int v, int depth) {
    if (depth > DEEP) {
      return null;
    }
    int c = v;
    for (int step = 0; step < FAR && !chunks.begins(c); step++) {
      c--;
      Chunk chunk = chunks.get(c);
      switch (chunk.kind()) {
        case ADVERB:
        case BRACKET:
          break;
        case TIME:
          if (chunks.get(v).form() == Form.GERUND && chunks.is(c - 1, Kind.NOUN)) {
            return isObject(v, c - 1) ? governed(v, c, depth) : chain(c - 1);
          }
          if (chunks.is(c - 1, Kind.PREPOSITION) && !chunks.begins(c)) {
            c--;
          }
          break;
        case RELATIVE:
          boolean plain = words.is(chunk.from(), "that") && chunks.is(c - 1, Kind.NOUN);
          return plain ? chainOrNoun(c - 1) : phrase(chunk);
        case NOUN:
          return isObject(v, c) ? governed(v, c, depth) : actor(v, c);
        case QUOTE:
          if (!isShort(chunk)) {
            return governed(v, c, depth);
          }
          break;
        case COMMA:
        case DASH:
          Phrase apposed = apposed(c);
          if (apposed != null) {
            return apposed;
          }
          Phrase shared = governed(v, c, depth);
          int noun = chunks.is(c - 1, Kind.BRACKET) ? c - 2 : c - 1;
          return shared == null && chunks.is(noun, Kind.NOUN) && chunks.get(v).isFinite()
              ? chain(noun)
              : shared;
        case VERB:
          boolean reduced =
              (chunk.form() == Form.PARTICIPLE || chunk.form() == Form.GERUND)
                  && chunks.is(c - 1, Kind.NOUN)
                  && chunks.get(v).isFinite();
          return reduced ? chainOrNoun(c - 1) : governed(v, c + 1, depth);
        case CONJUNCTION:
        case PREPOSITION:
          return governed(v, c + 1, depth);
        default:
          return chunks.get(v).isFinite() ? null : governed(v, c + 1, depth);
      }
    }
    return chunks.get(v).form() == Form.GERUND || chunks.get(v).form() == Form.PARTICIPLE
        ? ahead(v, depth)
        : null;
  }

  /** {@code Renn issued a statement saying}: the noun before a form in -ing is an object. */
  private boolean isObject(int v, int c) {
    if (chunks.get(v).form() == Form.INFINITIVE) {
      return true;
    }
    if (chunks.get(v).form() != Form.GERUND) {
      return false;
    }
    int at = c;
    while (!chunks.begins(at) && (chunks.is(at, Kind.NOUN) || chunks.is(at, Kind.TIME))) {
      at--;
    }
    if (chunks.is(at, Kind.PREPOSITION)) {
      return !isPerson(c);
    }
    return chunks.is(at, Kind.VERB);
  }

  /** {@code footage of Renn saying}: the person before a form in -ing, else the whole phrase. */
  private @Nullable Phrase actor(int v, int c) {
    boolean alone = chunks.get(v).form() == Form.GERUND && chunks.is(c - 1, Kind.PREPOSITION);
    return alone && isPerson(c) ? phrase(chunks.get(c)) : chain(c);
  }

  private boolean isPerson(int c) {
    return words.is(chunks.get(c).headLast(), WordClass.NAME) || isPronoun(c);
  }

  private boolean isShort(Chunk quote) {
    return quote.last() - quote.from() < 6;
  }

  private Phrase phrase(Chunk chunk) {
    return new Phrase(chunk.from(), chunk.last(), chunk.headFrom(), chunk.headLast());
  }

  /**
   * The subject of the finite verb before chunk {@code c} that is not part of a clause inside
   * another, for a verb that shares it.
   */
  private @Nullable Phrase governed(int v, int c, int depth) {
    int at = c;
    Phrase nearest = null;
    for (int step = 0; step < FAR && !chunks.begins(at); step++) {
      at--;
      if (chunks.is(at, Kind.STOP)) {
        break;
      }
      if (!chunks.is(at, Kind.VERB) || !chunks.get(at).isFinite()) {
        continue;
      }
      Phrase subject = before(at, depth + 1);
      if (subject == null) {
        continue;
      }
      nearest = nearest == null ? subject : nearest;
      int first = chunks.of(subject.from());
      if (first > at || !isEmbedded(first)) {
        return subject;
      }
    }
    return nearest != null ? nearest : chunks.get(v).isFinite() ? null : ahead(v, depth);
  }

  private Phrase chainOrNoun(int c) {
    Phrase chain = chain(c);
    return chain == null ? phrase(chunks.get(c)) : chain;
  }

  /** Whether the subject at chunk {@code c} is that of a clause inside another. */
  private boolean isEmbedded(int c) {
    return chunks.is(c, Kind.RELATIVE)
        || !chunks.begins(c)
            && (chunks.is(c - 1, Kind.SUBORDINATOR)
                || chunks.is(c - 1, Kind.RELATIVE)
                || chunks.is(c - 1, Kind.VERB)
                || chunks.is(c - 1, Kind.TIME) && chunks.is(c - 2, Kind.VERB)
                || chunks.is(c - 1, Kind.NOUN));
  }

  /** {@code Speaking in Norhaven, Renn said}: the subject behind the comma. */
  private @Nullable Phrase ahead(int v, int depth) {
    for (int c = v + 1; c < v + FAR && !chunks.begins(c); c++) {
      if (chunks.is(c, Kind.COMMA) && chunks.is(c + 1, Kind.NOUN)) {
        Chunk subject = chunks.get(c + 1);
        return depth > DEEP ? null : phrase(subject);
      }
    }
    return null;
  }

  /**
   * The phrase whose last part is the noun chunk {@code c}, with what stands before it by
   * prepositions; null when it hangs on a preposition that no noun stands before.
   */
  public @Nullable Phrase chain(int c) {
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

  private static final Set<String> CLAUSAL =
      Set.of(
          "say", "think", "believe", "know", "claim", "argue", "hope", "fear", "suggest", "feel",
          "insist", "tell", "show", "find", "mean", "add", "write", "hear", "see", "worry");

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

  private boolean isPronoun(int c) {
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

  /** {@code Renn, who follows software companies, said}: the noun before the matching sign. */
  private @Nullable Phrase apposed(int closing) {
    Kind sign = chunks.get(closing).kind();
    Phrase best = null;
    int from = closing;
    for (int k = closing - 1, step = 0; step < FAR && !chunks.begins(k + 1) && k > 0; k--, step++) {
      Chunk chunk = chunks.get(k);
      if (chunk.is(Kind.STOP) || chunk.is(Kind.COLON) || chunk.is(Kind.QUOTE) && !isShort(chunk)) {
        break;
      }
      if (!chunk.is(sign) || k + 1 >= from) {
        continue;
      }
      if (!isAside(k + 1, from - 1) || chunks.begins(k)) {
        if (best != null) {
          break;
        }
        continue;
      }
      int noun = chunks.is(k - 1, Kind.BRACKET) ? k - 2 : k - 1;
      if (!chunks.is(noun, Kind.NOUN)) {
        if (best != null) {
          break;
        }
        continue;
      }
      Phrase anchor = chain(noun);
      if (anchor == null) {
        if (best != null) {
          break;
        }
        continue;
      }
      best =
          new Phrase(
              anchor.from(), chunks.get(closing - 1).last(), anchor.headFrom(), anchor.headLast());
      from = k;
      if (!chunks.is(chunks.of(anchor.from()) - 1, sign)) {
        break;
      }
    }
    return best;
  }

  /** Whether the chunks between two commas can be an apposition or a clause in between. */
  private boolean isAside(int from, int last) {
    Kind first = chunks.get(from).kind();
    if (first == Kind.RELATIVE || first == Kind.PREPOSITION) {
      return true;
    }
    if (first == Kind.VERB) {
      return !chunks.get(from).isFinite();
    }
    if (first == Kind.CONJUNCTION) {
      return false;
    }
    if (first == Kind.SUBORDINATOR) {
      return true;
    }
    for (int c = from; c <= last; c++) {
      if (chunks.is(c, Kind.RELATIVE)) {
        return true;
      }
      if (chunks.is(c, Kind.VERB) && chunks.get(c).isFinite()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The subject behind an inverted verb: {@code said Tobias Renn, who follows ...}.
   *
   * @return null when none can be told
   */
  public @Nullable Phrase after(int v) {
    int c = v + 1;
    while (chunks.is(c, Kind.ADVERB) && !chunks.begins(c)) {
      c++;
    }
    if (chunks.begins(c) || !chunks.is(c, Kind.NOUN)) {
      return null;
    }
    Chunk head = chunks.get(c);
    return new Phrase(head.from(), chunks.get(end(c)).last(), head.headFrom(), head.headLast());
  }

  /** The phrase that begins with noun chunk {@code c}; null when that is none. */
  public @Nullable Phrase at(int c) {
    return after(c - 1);
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
