package dev.variorum.core.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The words of a text for comparing texts: runs of letters, digits and marks, as offsets and 64-bit
 * hashes of their folded forms.
 *
 * <p>Everything else separates, so {@code don't} is two tokens and an underscore separates. Each
 * code point is upper- and then lower-cased by itself. Soft hyphens and zero-width joiners inside a
 * run stay in the span and out of the hash. Each Han, Hiragana or Katakana character is a token. A
 * lone surrogate separates. The hash depends on the folded characters alone and is the same in
 * every run and release of one major version; it is not a defence against texts made to collide.
 */
public final class Tokens {
  private final int[] starts;
  private final int[] ends;
  private final long[] hashes;

  private Tokens(int[] starts, int[] ends, long[] hashes) {
    this.starts = starts;
    this.ends = ends;
    this.hashes = hashes;
  }

  /** Scans a text once, in time linear in its length. */
  public static Tokens of(String text) {
    // A lone surrogate becomes a question mark, which separates as it does.
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    WordScan scan = new WordScan(true, utf8.length / 5);
    scan.scan(utf8, 0, utf8.length);
    int size = scan.size();
    return new Tokens(
        Arrays.copyOf(scan.starts(), size),
        Arrays.copyOf(scan.ends(), size),
        Arrays.copyOf(scan.hashes(), size));
  }

  /** The hash a token has that consists of {@code word}; joiners in it are left out. */
  public static long hashOf(String word) {
    Tokens tokens = of(word);
    if (tokens.size() != 1) {
      throw new IllegalArgumentException("'" + word + "' is not one token but " + tokens.size());
    }
    return tokens.hash(0);
  }

  /** The number of tokens. */
  public int size() {
    return starts.length;
  }

  /** The UTF-16 offset of the first character of token {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** The UTF-16 offset after the last character of token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** The hash of the folded form of token {@code i}. */
  public long hash(int i) {
    return hashes[i];
  }

  /** The stretch of text from token {@code first} to token {@code last}, both inclusive. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The first token that ends after {@code offset}; {@link #size()} when there is none. */
  public int firstEndingAfter(int offset) {
    int at = Arrays.binarySearch(ends, offset + 1);
    return at >= 0 ? at : -at - 1;
  }

  /** The hashes of all tokens in order; a copy that the caller may change. */
  public long[] hashes() {
    return hashes.clone();
  }
}
