package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.syntax.Chunk.Form;
import dev.variorum.claims.syntax.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which noun phrase is the subject of a verb group.
 *
 * <p>Looks at most {@value #FAR} chunks to either side of the verb.
 */
public final class Subjects {
  private static final int FAR = 40;

  private final Chunks chunks;
  private final Words words;
  private final NounChains chains;
  private final Asides asides;
  private final @Nullable Phrase[] before;

  /** Subjects of one document's verbs. */
  public Subjects(Chunks chunks) {
    this.chunks = chunks;
    this.words = chunks.words();
    this.chains = new NounChains(chunks);
    this.asides = new Asides(chunks, chains);
    this.before = new Phrase[chunks.size()];
    // In order, so that a verb that shares its subject with one before finds that answered.
    for (int v = 0; v < before.length; v++) {
      if (chunks.is(v, Kind.VERB)) {
        before[v] = find(v);
      }
    }
  }

  /** The subject before verb group {@code v}; null when none can be told. */
  public @Nullable Phrase before(int v) {
    return v < 0 || v >= before.length ? null : before[v];
  }

  private @Nullable Phrase find(int v) {
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
            return isObject(v, c - 1) ? governed(v, c) : chains.chain(c - 1);
          }
          if (chunks.is(c - 1, Kind.PREPOSITION) && !chunks.begins(c)) {
            c--;
          }
          break;
        case RELATIVE:
          boolean plain = words.is(chunk.from(), "that") && chunks.is(c - 1, Kind.NOUN);
          return plain ? chainOrNoun(c - 1) : phrase(chunk);
        case NOUN:
          return isObject(v, c) ? governed(v, c) : actor(v, c);
        case QUOTE:
          if (!chunk.isShort()) {
            return governed(v, c);
          }
          break;
        case COMMA:
        case DASH:
          Phrase apposed = asides.apposed(c);
          if (apposed != null) {
            return apposed;
          }
          Phrase shared = governed(v, c);
          int noun = chunks.is(c - 1, Kind.BRACKET) ? c - 2 : c - 1;
          return shared == null && chunks.is(noun, Kind.NOUN) && chunks.get(v).isFinite()
              ? chains.chain(noun)
              : shared;
        case VERB:
          boolean reduced =
              (chunk.form() == Form.PARTICIPLE || chunk.form() == Form.GERUND)
                  && chunks.is(c - 1, Kind.NOUN)
                  && chunks.get(v).isFinite();
          return reduced ? chainOrNoun(c - 1) : governed(v, c + 1);
        case CONJUNCTION:
        case PREPOSITION:
          return governed(v, c + 1);
        default:
          return chunks.get(v).isFinite() ? null : governed(v, c + 1);
      }
    }
    return chunks.get(v).form() == Form.GERUND || chunks.get(v).form() == Form.PARTICIPLE
        ? ahead(v)
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
    return alone && isPerson(c) ? phrase(chunks.get(c)) : chains.chain(c);
  }

  private boolean isPerson(int c) {
    return words.is(chunks.get(c).headLast(), WordClass.NAME) || chains.isPronoun(c);
  }

  private Phrase phrase(Chunk chunk) {
    return new Phrase(chunk.from(), chunk.last(), chunk.headFrom(), chunk.headLast());
  }

  /**
   * The subject of the finite verb before chunk {@code c} that is not part of a clause inside
   * another, for a verb that shares it.
   */
  private @Nullable Phrase governed(int v, int c) {
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
      Phrase subject = before(at);
      if (subject == null) {
        continue;
      }
      nearest = nearest == null ? subject : nearest;
      int first = chunks.of(subject.from());
      if (first > at || !isEmbedded(first)) {
        return subject;
      }
    }
    return nearest != null ? nearest : chunks.get(v).isFinite() ? null : ahead(v);
  }

  private Phrase chainOrNoun(int c) {
    Phrase chain = chains.chain(c);
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
  private @Nullable Phrase ahead(int v) {
    for (int c = v + 1; c < v + FAR && !chunks.begins(c); c++) {
      if (chunks.is(c, Kind.COMMA) && chunks.is(c + 1, Kind.NOUN)) {
        Chunk subject = chunks.get(c + 1);
        return phrase(subject);
      }
    }
    return null;
  }

  /**
   * The phrase whose last part is the noun chunk {@code c}, with what stands before it by
   * prepositions; null when it hangs on a preposition that no noun stands before.
   */
  public @Nullable Phrase chain(int c) {
    return chains.chain(c);
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
    return new Phrase(
        head.from(), chunks.get(chains.end(c)).last(), head.headFrom(), head.headLast());
  }

  /** The phrase that begins with noun chunk {@code c}; null when that is none. */
  public @Nullable Phrase at(int c) {
    return after(c - 1);
  }
}
