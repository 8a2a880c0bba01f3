package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.syntax.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/** Appositions and clauses between a subject and its verb, set off by commas or dashes. */
final class Asides {
  private static final int FAR = 40;

  private final Chunks chunks;
  private final NounChains chains;

  Asides(Chunks chunks, NounChains chains) {
    this.chunks = chunks;
    this.chains = chains;
  }

  /** {@code Renn, who follows software companies, said}: the noun before the matching sign. */
  @Nullable Phrase apposed(int closing) {
    Kind sign = chunks.get(closing).kind();
    Phrase best = null;
    int from = closing;
    for (int k = closing - 1, step = 0; step < FAR && !chunks.begins(k + 1) && k > 0; k--, step++) {
      Chunk chunk = chunks.get(k);
      if (chunk.is(Kind.STOP) || chunk.is(Kind.COLON) || chunk.is(Kind.QUOTE) && !chunk.isShort()) {
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
      Phrase anchor = chains.chain(noun);
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
}
