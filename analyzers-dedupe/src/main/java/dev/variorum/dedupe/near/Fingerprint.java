package dev.variorum.dedupe.near;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Tokens;
import dev.variorum.dedupe.shingle.Digest;
import dev.variorum.dedupe.shingle.Mixing;
import dev.variorum.dedupe.shingle.ShingleUnit;
import dev.variorum.dedupe.shingle.Shingler;

/**
 * What finding whole copies needs to know of one document: 128-bit hashes of its text and of its
 * words, its length, and the keys of its sketch. Not to be changed.
 *
 * @param text hash of the characters, two values
 * @param content hash of the folded words, two values
 * @param words number of tokens
 * @param characters length of the text in UTF-16 units
 * @param keys one key a band; none when there are no words
 */
@SuppressWarnings("ArrayRecordComponent") // read only within the module, made once a document
public record Fingerprint(long[] text, long[] content, int words, int characters, int[] keys) {
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

  /** The fingerprint of a document. */
  public static Fingerprint of(Document document, Shingler shingler, Bands bands) {
    return of(document.text(), document.tokens(), shingler, bands);
  }

  /** The fingerprint of a text of which only the tokens are at hand. */
  static Fingerprint of(String text, Tokens tokens, Shingler shingler, Bands bands) {
    long[] words = tokens.hashes();
    Digest digest = Digest.of(shingler, bands.bins());
    digest.read(words, words.length);
    boolean ofWords = shingler.unit() == ShingleUnit.WORDS && words.length > 0;
    int[] keys =
        ofWords ? bands.keysOf(digest.least()) : bands.keys(shingler.sequence(text, tokens));
    long[] content = {digest.first(), digest.second()};
    return new Fingerprint(hash(text), content, words.length, text.length(), keys);
  }

  private static long[] hash(String text) {
    long a = FIRST + text.length();
    long b = SECOND;
    int i = 0;
    int whole = text.length() & ~3;
    while (i < whole) {
      long four =
          text.charAt(i)
              | (long) text.charAt(i + 1) << 16
              | (long) text.charAt(i + 2) << 32
              | (long) text.charAt(i + 3) << 48;
      a = (a ^ four) * FIRST;
      b = (Long.rotateLeft(b, 29) ^ four) * SECOND;
      a ^= a >>> 32;
      i += 4;
    }
    for (; i < text.length(); i++) {
      a = (a ^ text.charAt(i)) * FIRST;
      b = (Long.rotateLeft(b, 29) ^ text.charAt(i)) * SECOND;
    }
    return new long[] {Mixing.mix(a), Mixing.mix(b ^ a)};
  }
}
