package dev.variorum.core.text;

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
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long MULTIPLIER = 0xD6E8FEB86659FD93L;

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
    return new Scan(text).run();
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

  /** One scan; the arrays grow by half and are cut to size at the end. */
  private static final class Scan {
    /** A copy: reading an array is much faster than asking a string for one character at a time. */
    private final char[] text;

    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private int size;

    Scan(String text) {
      this.text = text.toCharArray();
      int expected = text.length() / 5 + 8;
      starts = new int[expected];
      ends = new int[expected];
      hashes = new long[expected];
    }

    Tokens run() {
      char[] table = CharacterFolding.TABLE;
      int length = text.length;
      int i = 0;
      while (i < length) {
        char c = text[i];
        char folded = table[c];
        if (folded > CharacterFolding.SURROGATE) {
          i = word(i, length, table);
        } else if (folded == CharacterFolding.ALONE) {
          add(i, i + 1, mix((SEED ^ c) * MULTIPLIER));
          i++;
        } else if (folded == CharacterFolding.SURROGATE) {
          i = supplementary(i, length, table);
        } else {
          i++;
        }
      }
      return new Tokens(
          Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(hashes, size));
    }

    /** Reads a run of word characters from {@code from}, which is one; answers where it stopped. */
    private int word(int from, int length, char[] table) {
      long hash = SEED;
      int end = from;
      int i = from;
      while (i < length) {
        char folded = table[text[i]];
        if (folded > CharacterFolding.SURROGATE) {
          hash = (hash ^ folded) * MULTIPLIER;
          end = ++i;
        } else if (folded == CharacterFolding.JOINER) {
          i++;
        } else if (folded == CharacterFolding.SURROGATE) {
          int codePoint = Character.codePointAt(text, i, length);
          if (codePoint <= 0xFFFF
              || !CharacterFolding.isWordPart(codePoint)
              || CharacterFolding.standsAlone(codePoint)) {
            break;
          }
          hash = addCodePoint(hash, codePoint);
          i += 2;
          end = i;
        } else {
          break;
        }
      }
      add(from, end, mix(hash));
      return i;
    }

    /**
     * A run that starts with half a code point: a supplementary letter, an emoji or a stray half.
     */
    private int supplementary(int from, int length, char[] table) {
      int codePoint = Character.codePointAt(text, from, length);
      if (codePoint <= 0xFFFF) {
        return from + 1;
      }
      if (CharacterFolding.standsAlone(codePoint)) {
        add(from, from + 2, mix(addCodePoint(SEED, codePoint)));
        return from + 2;
      }
      return CharacterFolding.isWordPart(codePoint) ? word(from, length, table) : from + 2;
    }

    private static long addCodePoint(long hash, int codePoint) {
      return (hash ^ CharacterFolding.fold(codePoint)) * MULTIPLIER;
    }

    /**
     * The finaliser of MurmurHash3's 64-bit variant (Appleby, public domain): spreads every bit.
     */
    private static long mix(long hash) {
      long h = hash;
      h ^= h >>> 33;
      h *= 0xFF51AFD7ED558CCDL;
      h ^= h >>> 33;
      h *= 0xC4CEB9FE1A85EC53L;
      return h ^ (h >>> 33);
    }

    private void add(int start, int end, long hash) {
      if (size == starts.length) {
        int larger = size + (size >> 1) + 8;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        hashes = Arrays.copyOf(hashes, larger);
      }
      starts[size] = start;
      ends[size] = end;
      hashes[size++] = hash;
    }
  }
}
