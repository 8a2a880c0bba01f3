package dev.variorum.claims.collation;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Tokens;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is kept of one sentence to find its copies: a hash of all its words, and the smallest hashes
 * of its word triples with numbers masked (bottom-k sketch; Broder 1997).
 *
 * @param start first offset of the sentence
 * @param end offset behind its last character
 * @param whole hash over all its words
 * @param keys the smallest hashes of triples, ascending
 */
public record Imprint(int start, int end, long whole, long[] keys) implements Serializable {
  private static final int KEYS = 5;
  private static final int FEWEST = 6;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** The imprints of the sentences of a document's body that have enough words. */
  public static List<Imprint> of(Document document) {
    Tokens tokens = document.tokens();
    List<Imprint> found = new ArrayList<>();
    int t = 0;
    for (int s = 0; s < document.sentences().size(); s++) {
      Span span = document.sentences().span(s);
      int first = t;
      while (t < tokens.size() && tokens.start(t) < span.end()) {
        t++;
      }
      while (first < t && tokens.start(first) < span.start()) {
        first++;
      }
      if (t - first >= FEWEST && !document.sections().isFurniture(span.start())) {
        found.add(of(document.text(), tokens, first, t, span));
      }
    }
    return found;
  }

  private static Imprint of(String text, Tokens tokens, int from, int to, Span span) {
    long whole = 1;
    long[] masked = new long[to - from];
    for (int t = from; t < to; t++) {
      whole = mix(whole * 31 + tokens.hash(t));
      boolean number = Character.isDigit(text.charAt(tokens.start(t)));
      masked[t - from] = number ? 7 : tokens.hash(t);
    }
    long[] triples = new long[masked.length - 2];
    for (int i = 0; i < triples.length; i++) {
      triples[i] = mix(mix(masked[i] * 3 + masked[i + 1]) + masked[i + 2]);
    }
    Arrays.sort(triples);
    return new Imprint(
        span.start(), span.end(), whole, Arrays.copyOf(triples, Math.min(KEYS, triples.length)));
  }

  private static long mix(long x) {
    long h = (x ^ (x >>> 32)) * MULTIPLIER;
    return h ^ (h >>> 29);
  }

  /** Where the sentence stands. */
  public Span span() {
    return new Span(start, end);
  }
}
