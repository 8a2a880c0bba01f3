package dev.variorum.core.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Hashes one word: the UTF-8 of its folded form, eight bytes a step. Words of up to eight bytes
 * never share a hash. Used by one thread, for one word after another.
 */
final class WordHash {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long SEED = 0x9E3779B97F4A7C15L;

  /** The bit in which the two cases of an ASCII letter differ; digits have it set too. */
  private static final long LOWER = 0x2020202020202020L;

  private long hash = SEED;
  private long pending;
  private int filled;

  /** Eight bytes, the first one lowest. */
  static long eight(byte[] bytes, int at) {
    return (long) EIGHT.get(bytes, at);
  }

  /** The hash of a word of ASCII letters and digits; seven bytes behind it must be there. */
  static long ofAscii(byte[] bytes, int from, int length) {
    long hash = SEED;
    int at = from;
    int left = length;
    while (left > Long.BYTES) {
      hash = mix(hash ^ (eight(bytes, at) | LOWER));
      at += Long.BYTES;
      left -= Long.BYTES;
    }
    long rest = (eight(bytes, at) | LOWER) & (-1L >>> (Long.SIZE - (left << 3)));
    return mix(hash ^ rest);
  }

  /** Adds a folded code point. */
  void add(int folded) {
    if (folded < 0x80) {
      put(folded);
      return;
    }
    // 1 for up to eleven bits, 2 for up to sixteen, 3 for more.
    int more = (Integer.SIZE + 3 - Integer.numberOfLeadingZeros(folded)) / 5 - 1;
    put((0xFF00 >> more + 1 | folded >> 6 * more) & 0xFF);
    for (int shift = 6 * more - 6; shift >= 0; shift -= 6) {
      put(0x80 | folded >> shift & 0x3F);
    }
  }

  private void put(int value) {
    // Hashed only when a further byte comes, so that the last step is never empty.
    if (filled == Long.BYTES) {
      hash = mix(hash ^ pending);
      pending = 0;
      filled = 0;
    }
    pending |= (long) value << (filled << 3);
    filled++;
  }

  /** The hash of what was added, which is forgotten. */
  long end() {
    long whole = mix(hash ^ pending);
    hash = SEED;
    pending = 0;
    filled = 0;
    return whole;
  }

  /** The finaliser of MurmurHash3's 64-bit variant (Appleby, public domain), a bijection. */
  private static long mix(long value) {
    long h = value;
    h ^= h >>> 33;
    h *= 0xFF51AFD7ED558CCDL;
    h ^= h >>> 33;
    h *= 0xC4CEB9FE1A85EC53L;
    return h ^ (h >>> 33);
  }
}
