package dev.variorum.dedupe.shingle;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Tokens;
import java.util.Arrays;

/**
 * Cuts documents into overlapping shingles (Broder 1997) and hashes each to 64 bits.
 *
 * <p>The hash of a shingle is a polynomial over the hashes of its parts, moved along the text in
 * constant time a step, and then mixed. A document that has fewer parts than a shingle, but at
 * least one, is one shingle as a whole, so that short texts are compared exactly. Immutable; any
 * thread may use it.
 */
public final class Shingler {
  static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long SHORT = 0x2545F4914F6CDD1DL;
  private static final long SEPARATOR = 0x632BE59BD9B4E019L;

  /** Parts read by one call, so that even a few texts show the compiler what is worth its time. */
  private static final int STRETCH = 64;

  private final ShingleUnit unit;
  private final int size;
  private final long highest;

  private Shingler(ShingleUnit unit, int size) {
    this.unit = unit;
    this.size = size;
    long power = 1;
    for (int i = 1; i < size; i++) {
      power *= BASE;
    }
    highest = power;
  }

  /**
   * @param size parts of a shingle, 1 or more
   */
  public static Shingler of(ShingleUnit unit, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("A shingle has 1 part or more, not " + size);
    }
    return new Shingler(unit, size);
  }

  /** Shingles of {@code size} words. */
  public static Shingler words(int size) {
    return of(ShingleUnit.WORDS, size);
  }

  /** The number of parts of a shingle. */
  public int size() {
    return size;
  }

  /** What the shingles are runs of. */
  public ShingleUnit unit() {
    return unit;
  }

  /** The hashes of a document's shingles in the order of the text, repeated where it repeats. */
  public long[] sequence(Document document) {
    return sequence(document.text(), document.tokens());
  }

  /** The hashes of the shingles of a text, given its tokens. */
  public long[] sequence(String text, Tokens tokens) {
    return sequence(unit == ShingleUnit.WORDS ? tokens.hashes() : characters(text, tokens));
  }

  /** The distinct shingles of a document. */
  public ShingleSet set(Document document) {
    return ShingleSet.of(sequence(document));
  }

  /** The distinct shingles of a text, given its tokens. */
  public ShingleSet set(String text, Tokens tokens) {
    return ShingleSet.of(sequence(text, tokens));
  }

  /** The distinct shingles of a row of part hashes. */
  public ShingleSet set(long[] parts) {
    return ShingleSet.of(sequence(parts));
  }

  /** The hashes of the shingles over a row of part hashes. */
  public long[] sequence(long[] parts) {
    long[] hashes = new long[count(parts.length)];
    sequence(parts, parts.length, hashes);
    return hashes;
  }

  /** How many shingles a text of {@code parts} parts has, repeated ones included. */
  public int count(int parts) {
    return parts == 0 ? 0 : Math.max(1, parts - size + 1);
  }

  /**
   * Writes the hashes of the shingles over the first {@code n} parts to {@code hashes}.
   *
   * @param hashes has room for {@link #count} of them
   */
  public void sequence(long[] parts, int n, long[] hashes) {
    if (n == 0) {
      return;
    }
    if (n < size) {
      hashes[0] = whole(parts, n);
      return;
    }
    long rolling = 0;
    for (int i = 0; i < size - 1; i++) {
      rolling = rolling * BASE + parts[i];
    }
    for (int i = size - 1; i < n; i += STRETCH) {
      rolling = roll(rolling, parts, i, Math.min(n, i + STRETCH), hashes);
    }
  }

  /** Reads on where every part ends a shingle; answers what the next one begins with. */
  private long roll(long before, long[] parts, int from, int to, long[] hashes) {
    long rolling = before;
    int shingle = from - size + 1;
    for (int i = from; i < to; i++) {
      rolling = rolling * BASE + parts[i];
      hashes[shingle] = Mixing.mix(rolling);
      rolling -= parts[shingle++] * highest;
    }
    return rolling;
  }

  /** The one shingle of a text of fewer parts than a shingle has. */
  static long whole(long[] parts, int n) {
    long whole = SHORT + n;
    for (int i = 0; i < n; i++) {
      whole = whole * BASE + parts[i];
    }
    return Mixing.mix(whole);
  }

  /** What the hash of the part that leaves a shingle is multiplied by. */
  long highest() {
    return highest;
  }

  private static long[] characters(String text, Tokens tokens) {
    long[] parts = new long[text.length() + 1];
    int count = 0;
    for (int t = 0; t < tokens.size(); t++) {
      if (t > 0) {
        parts[count++] = SEPARATOR;
      }
      int i = tokens.start(t);
      while (i < tokens.end(t)) {
        int codePoint = text.codePointAt(i);
        i += Character.charCount(codePoint);
        if (Character.isLetterOrDigit(codePoint)) {
          int folded = Character.toLowerCase(Character.toUpperCase(codePoint));
          parts[count++] = Mixing.mix(folded);
        }
      }
    }
    return Arrays.copyOf(parts, count);
  }
}
