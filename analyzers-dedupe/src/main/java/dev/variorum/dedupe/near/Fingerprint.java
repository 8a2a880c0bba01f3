package dev.variorum.dedupe.near;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Tokens;
import dev.variorum.dedupe.shingle.Mixing;
import dev.variorum.dedupe.shingle.Shingler;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

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
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

  /** The fingerprint of a document. */
  public static Fingerprint of(Document document, Shingler shingler, Bands bands) {
    return of(document.text(), document.tokens(), shingler, bands);
  }

  /** The fingerprint of a text of which only the tokens are at hand. */
  static Fingerprint of(String text, Tokens tokens, Shingler shingler, Bands bands) {
    return new Fingerprint(
        hash(text),
        hash(tokens),
        tokens.size(),
        text.length(),
        bands.keys(shingler.sequence(text, tokens)));
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

  /** A hash of bytes; not that of the text they stand for. */
  static long[] hash(byte[] bytes, int from, int to) {
    long a = FIRST + (to - from);
    long b = SECOND;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long eight = (long) EIGHT.get(bytes, i);
      a = (a ^ eight) * FIRST;
      b = (Long.rotateLeft(b, 29) ^ eight) * SECOND;
      a ^= a >>> 32;
    }
    for (; i < to; i++) {
      a = (a ^ bytes[i]) * FIRST;
      b = (Long.rotateLeft(b, 29) ^ bytes[i]) * SECOND;
    }
    return new long[] {Mixing.mix(a), Mixing.mix(b ^ a)};
  }

  private static long[] hash(Tokens tokens) {
    long[] words = tokens.hashes();
    return hash(words, words.length);
  }

  /** A hash of the first {@code count} words. */
  static long[] hash(long[] words, int count) {
    long a = FIRST + count;
    long b = SECOND;
    for (int i = 0; i < count; i++) {
      long token = words[i];
      a = a * FIRST + token;
      b = (Long.rotateLeft(b, 29) ^ token) * SECOND;
    }
    return new long[] {Mixing.mix(a), Mixing.mix(b ^ a)};
  }
}
