package dev.variorum.readers.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Strings of JSON (RFC 8259) as bytes of UTF-8: where they end, and what their escapes stand for. */
final class JsonBytes {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  /** By the letter behind a backslash: what they stand for, or -1. */
  private static final byte[] SIMPLE = new byte[256];

  static {
    Arrays.fill(SIMPLE, (byte) -1);
    String letters = "\"\"\\\\//b\bf\fn\nr\rt\t";
    for (int i = 0; i < letters.length(); i += 2) {
      SIMPLE[letters.charAt(i)] = (byte) letters.charAt(i + 1);
    }
  }

  private JsonBytes() {}

  /**
   * The place of the first quotation mark, backslash or control character from {@code from} on;
   * {@code to} when there is none.
   */
  static int special(byte[] json, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long hits = hits((long) EIGHT.get(json, i));
      if (hits != 0) {
        return i + (Long.numberOfTrailingZeros(hits) >>> 3);
      }
    }
    while (i < to && json[i] != '"' && json[i] != '\\' && (json[i] < 0 || json[i] >= ' ')) {
      i++;
    }
    return i;
  }

  /** Whether {@code piece} stands at {@code at}. */
  static boolean starts(byte[] json, int at, int to, byte[] piece) {
    if (at + piece.length > to) {
      return false;
    }
    for (int i = 0; i < piece.length; i++) {
      if (json[at + i] != piece[i]) {
        return false;
      }
    }
    return true;
  }

  /** Its lowest bit set is in the first of eight bytes that is no plain part of a string. */
  private static long hits(long eight) {
    return zeros(eight ^ ONES * '"') | zeros(eight ^ ONES * '\\') | belowBlank(eight);
  }

  /** The place of the next line feed from {@code from} on; {@code to} when there is none. */
  static int lineFeed(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long hits = zeros((long) EIGHT.get(bytes, i) ^ ONES * '\n');
      if (hits != 0) {
        return i + (Long.numberOfTrailingZeros(hits) >>> 3);
      }
    }
    while (i < to && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Its lowest bit set is in the first byte that is zero. */
  private static long zeros(long eight) {
    return (eight - ONES) & ~eight & HIGH;
  }

  /** Its lowest bit set is in the first byte that is a control character. */
  private static long belowBlank(long eight) {
    return (eight - ONES * ' ') & ~eight & HIGH;
  }

  /**
   * Writes what a string with escapes stands for. A lone half of a surrogate pair is written as three
   * bytes, so that texts that differ in it stay different.
   *
   * @param out has room for {@code to - from} bytes
   * @return how many bytes were written; -1 when an escape is none
   */
  static int unescape(byte[] json, int from, int to, byte[] out) {
    int at = 0;
    int i = from;
    while (i < to) {
      int plain = special(json, i, to) - i;
      System.arraycopy(json, i, out, at, plain);
      at += plain;
      i += plain;
      if (i < to) {
        int code = code(json, i, to);
        if (code < 0) {
          return -1;
        }
        i += json[i + 1] != 'u' ? 2 : code > 0xFFFF ? 12 : 6;
        at = put(code, out, at);
      }
    }
    return at;
  }

  /** What the escape at {@code at} stands for, or -1. */
  private static int code(byte[] json, int at, int to) {
    if (at + 1 >= to) {
      return -1;
    }
    int simple = SIMPLE[json[at + 1] & 0xFF];
    return json[at + 1] == 'u' ? codePoint(json, at, to) : simple;
  }

  /** The code point of one escape, or of two that are a surrogate pair. */
  private static int codePoint(byte[] json, int at, int to) {
    int unit = unit(json, at, to);
    if (unit >= 0xD800 && unit < 0xDC00 && at + 7 < to && json[at + 6] == '\\') {
      int low = json[at + 7] == 'u' ? unit(json, at + 6, to) : -1;
      if (low >= 0xDC00 && low < 0xE000) {
        return Character.toCodePoint((char) unit, (char) low);
      }
    }
    return unit;
  }

  private static int unit(byte[] json, int at, int to) {
    if (at + 6 > to) {
      return -1;
    }
    int unit = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(json[i], 16);
      if (digit < 0) {
        return -1;
      }
      unit = unit << 4 | digit;
    }
    return unit;
  }

  /** Writes a code point; answers where the next one goes. */
  private static int put(int code, byte[] out, int from) {
    int at = from;
    if (code < 0x80) {
      out[at++] = (byte) code;
    } else if (code < 0x800) {
      out[at++] = (byte) (0xC0 | code >> 6);
      out[at++] = (byte) (0x80 | code & 0x3F);
    } else {
      if (code < 0x10000) {
        out[at++] = (byte) (0xE0 | code >> 12);
      } else {
        out[at++] = (byte) (0xF0 | code >> 18);
        out[at++] = (byte) (0x80 | code >> 12 & 0x3F);
      }
      out[at++] = (byte) (0x80 | code >> 6 & 0x3F);
      out[at++] = (byte) (0x80 | code & 0x3F);
    }
    return at;
  }

  /** The UTF-8 of a text, lone halves of surrogate pairs as above. */
  static byte[] of(String text) {
    byte[] out = new byte[text.length() * 3];
    int at = 0;
    for (int i = 0; i < text.length(); ) {
      int code = text.codePointAt(i);
      at = put(code, out, at);
      i += Character.charCount(code);
    }
    return Arrays.copyOf(out, at);
  }
}
