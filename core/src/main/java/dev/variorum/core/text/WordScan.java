package dev.variorum.core.text;

import java.util.Arrays;

/**
 * Finds the words of UTF-8; {@link Tokens} says what a word is.
 *
 * <p>ASCII is read 64 bytes at a time: one bit a byte says whether it belongs to a word, as Langdale
 * and Lemire (2019) read JSON, so that a word costs a few instructions and no branch a character. A
 * word with anything but ASCII in it, or beside it, is read character by character. Bytes that are
 * no UTF-8 separate. Used by one thread, for one text after another.
 */
final class WordScan {
  private static final long HIGH = 0x8080808080808080L;
  private static final long LOWER = 0x2020202020202020L;

  /** So many characters beyond Latin are worked out one by one before a table is made of all. */
  private static final int FEW = 1 << 14;

  /** Bytes read at once. */
  private static final int BLOCK = Long.SIZE;

  /** Bytes from the start of a block that must be there. */
  private static final int ROOM = BLOCK + Long.BYTES;

  private final WordHash slowHash = new WordHash();
  private final boolean places;
  private byte[] text = new byte[0];

  /** What to add to a place in {@code text} for the place, in UTF-16 units, in the whole text. */
  private int shift;

  private long[] hashes;
  private int[] starts;
  private int[] ends;
  private int size;

  /** Characters beyond Latin that were read. */
  private int distant;

  /** The code point that {@link #decode} read last; -1 when the bytes are none. */
  private int codePoint;

  /**
   * @param places whether to keep where the words stand, in UTF-16 units
   * @param expected words there may be
   */
  WordScan(boolean places, int expected) {
    this.places = places;
    hashes = new long[expected + BLOCK];
    starts = new int[places ? hashes.length : 0];
    ends = new int[places ? hashes.length : 0];
  }

  /** Reads the bytes from {@code from} to before {@code to}; forgets the words of the last text. */
  void scan(byte[] utf8, int from, int to) {
    text = utf8;
    shift = -from;
    size = 0;
    int end = to;
    int i = from;
    while (i < end) {
      if (i + ROOM > text.length) {
        // The rest is moved to where a whole block can be read.
        shift += i;
        text = Arrays.copyOfRange(text, i, i + 2 * ROOM);
        end -= i;
        i = 0;
      }
      if (size + BLOCK / 2 > hashes.length) {
        grow();
      }
      i = block(i, end);
    }
    text = new byte[0];
  }

  /** The number of words. */
  int size() {
    return size;
  }

  /** The hashes, of which the first {@link #size} count. */
  long[] hashes() {
    return hashes;
  }

  /** Where the words start, of which the first {@link #size} count; none without places. */
  int[] starts() {
    return starts;
  }

  /** Where the words end, likewise. */
  int[] ends() {
    return ends;
  }

  /** Reads the words that end in the block at {@code base}; answers where to go on. */
  private int block(int base, int to) {
    byte[] bytes = text;
    long high = 0;
    long word = 0;
    for (int k = 0; k < BLOCK; k += Long.BYTES) {
      long eight = WordHash.eight(bytes, base + k);
      high |= eight;
      word |= sideBySide(wordBytes(eight)) << k;
    }
    int length = Math.min(BLOCK, to - base);
    boolean foreign = false;
    if ((high & HIGH) != 0) {
      int first = firstForeign(base);
      foreign = first < length;
      length = Math.min(length, first);
    }
    long within = length == BLOCK ? -1L : (1L << length) - 1;
    word &= within;
    long starting = word & ~(word << 1);
    long ending = ~word & (word << 1) & (foreign ? within : -1L);
    while (ending != 0) {
      int from = base + Long.numberOfTrailingZeros(starting);
      int end = base + Long.numberOfTrailingZeros(ending);
      if (places) {
        starts[size] = from + shift;
        ends[size] = end + shift;
      }
      hashes[size++] = WordHash.ofAscii(bytes, from, end - from);
      starting &= starting - 1;
      ending &= ending - 1;
    }
    int open = starting == 0 ? length : Long.numberOfTrailingZeros(starting);
    boolean longer = starting != 0 && open == 0;
    return foreign || longer ? slow(base + open, to) : base + open;
  }

  /** The high bit of each byte that is an ASCII letter or digit. */
  private static long wordBytes(long eight) {
    long plain = eight & ~HIGH;
    long lower = plain | LOWER;
    long letter = (lower + 0x1F1F1F1F1F1F1F1FL) & ~(lower + 0x0505050505050505L);
    long digit = (plain + 0x5050505050505050L) & ~(plain + 0x4646464646464646L);
    return (letter | digit) & ~eight & HIGH;
  }

  /** The high bits of eight bytes side by side, the first byte's lowest. */
  private static long sideBySide(long highBits) {
    return (highBits >>> 7) * 0x0102040810204080L >>> 56;
  }

  /** How many bytes from {@code base} on are ASCII, up to a block. */
  private int firstForeign(int base) {
    for (int k = 0; k < BLOCK; k += Long.BYTES) {
      long high = WordHash.eight(text, base + k) & HIGH;
      if (high != 0) {
        return k + (Long.numberOfTrailingZeros(high) >>> 3);
      }
    }
    return BLOCK;
  }

  /** Reads one word or one separator character by character; answers where to go on. */
  private int slow(int from, int to) {
    if (size == hashes.length) {
      grow();
    }
    int start = from + shift;
    int end = start;
    int i = from;
    while (i < to) {
      int width = decode(i, to);
      char folded = folded();
      if (i == from && folded <= CharacterFolding.SURROGATE) {
        return single(folded, from, width);
      }
      if (folded == CharacterFolding.SEPARATOR || folded == CharacterFolding.ALONE) {
        break;
      }
      shift -= width - Character.charCount(codePoint);
      i += width;
      if (folded != CharacterFolding.JOINER) {
        slowHash.add(codePoint <= 0xFFFF ? folded : CharacterFolding.fold(codePoint));
        end = i + shift;
      }
    }
    add(start, end);
    return i;
  }

  /** Reads a separator, or a character that is a word by itself, of so many bytes. */
  private int single(char folded, int from, int width) {
    int units = codePoint < 0 ? 1 : Character.charCount(codePoint);
    if (folded == CharacterFolding.ALONE) {
      slowHash.add(CharacterFolding.fold(codePoint));
      add(from + shift, from + shift + units);
    }
    shift -= width - units;
    return from + width;
  }

  private void add(int start, int end) {
    if (places) {
      starts[size] = start;
      ends[size] = end;
    }
    hashes[size++] = slowHash.end();
  }

  /** The folded character, or what else {@link CharacterFolding} says of the code point. */
  private char folded() {
    if (codePoint < 0) {
      return CharacterFolding.SEPARATOR;
    }
    if (codePoint <= 0xFFFF) {
      boolean listed = codePoint < CharacterFolding.LATIN || distant++ > FEW;
      char folded = listed ? CharacterFolding.of(codePoint) : CharacterFolding.workedOut(codePoint);
      return folded == CharacterFolding.SURROGATE ? CharacterFolding.SEPARATOR : folded;
    }
    if (CharacterFolding.standsAlone(codePoint)) {
      return CharacterFolding.ALONE;
    }
    return CharacterFolding.isWordPart(codePoint)
        ? Character.MAX_VALUE
        : CharacterFolding.SEPARATOR;
  }

  /** Reads a code point; answers how many bytes it takes, 1 for a byte that starts none. */
  private int decode(int at, int to) {
    int first = text[at];
    codePoint = first;
    if (first >= 0) {
      return 1;
    }
    codePoint = -1;
    int width = first >> 5 == -2 ? 2 : first >> 4 == -2 ? 3 : first >> 3 == -2 ? 4 : 1;
    if (width == 1 || at + width > to) {
      return 1;
    }
    int value = first & 0x7F >> width;
    for (int i = 1; i < width; i++) {
      if (text[at + i] >> 6 != -2) {
        return 1;
      }
      value = value << 6 | text[at + i] & 0x3F;
    }
    int least = width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000;
    if (value < least || value > Character.MAX_CODE_POINT) {
      return 1;
    }
    codePoint = value;
    return width;
  }

  private void grow() {
    int larger = size + (size >> 1) + BLOCK;
    hashes = Arrays.copyOf(hashes, larger);
    if (places) {
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
    }
  }
}
