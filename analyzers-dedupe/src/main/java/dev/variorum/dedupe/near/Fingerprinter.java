package dev.variorum.dedupe.near;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.WordHashes;
import dev.variorum.dedupe.shingle.Digest;
import dev.variorum.dedupe.shingle.Mixing;
import dev.variorum.dedupe.shingle.ShingleSet;
import dev.variorum.dedupe.shingle.ShingleUnit;
import dev.variorum.dedupe.shingle.Shingler;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Takes fingerprints and shingles of texts that are at hand as UTF-8, without making strings of
 * them: for files of millions of records. Its fingerprints are to be compared with each other only;
 * they find the same copies as those of the documents. Used by one thread, for one text after
 * another.
 */
public final class Fingerprinter {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Bytes hashed in one step. */
  private static final int STRIDE = 32;

  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

  private final Shingler shingler;
  private final Bands bands;
  private final WordHashes words = new WordHashes();
  private final Digest digest;
  private final int[] room;
  private final long[] hashes = new long[4];
  private int count;
  private int[] keys;

  Fingerprinter(Shingler shingler, Bands bands) {
    this.shingler = shingler;
    this.bands = bands;
    this.digest = Digest.of(shingler, bands.bins());
    this.room = new int[bands.count()];
    this.keys = room;
  }

  /** The fingerprint of the text that the bytes from {@code from} to before {@code to} hold. */
  public Fingerprint of(byte[] utf8, int from, int to) {
    read(utf8, from, to);
    return new Fingerprint(
        new long[] {hashes[0], hashes[1]},
        new long[] {hashes[2], hashes[3]},
        count,
        to - from,
        keys.clone());
  }

  /**
   * Adds the fingerprint of a text to a table, with as little ado as can be.
   *
   * @param source its source, empty when unknown
   * @param day the day it was published, counted from 1970-01-01, or {@link
   *     FingerprintTable#UNDATED}
   */
  public void add(byte[] utf8, int from, int to, FingerprintTable table, String source, long day) {
    read(utf8, from, to);
    table.add(hashes, count, to - from, keys);
    table.about(source, day, false);
  }

  private static long step(long hash, long value) {
    long next = (hash ^ value) * FIRST;
    return next ^ next >>> 32;
  }

  /** Fills in hashes, count and keys; the hash of the text is one of its bytes. */
  private void read(byte[] utf8, int from, int to) {
    count = words.read(utf8, from, to);
    keys = room;
    if (count == 0 || shingler.unit() == ShingleUnit.CHARACTERS) {
      digest.read(words.shared(), count);
      keys = bands.keys(shingler.sequence(document(utf8, from, to)));
    } else {
      bands.keys(digest, words.shared(), count, keys);
    }
    long a = FIRST + (to - from);
    long b = SECOND;
    long c = FIRST;
    long d = SECOND;
    int i = from;
    for (; i + STRIDE <= to; i += STRIDE) {
      // Four lanes, which need not wait for each other.
      a = step(a, (long) EIGHT.get(utf8, i));
      b = step(b, (long) EIGHT.get(utf8, i + 8));
      c = step(c, (long) EIGHT.get(utf8, i + 16));
      d = step(d, (long) EIGHT.get(utf8, i + 24));
    }
    for (; i < to; i++) {
      a = step(a, utf8[i]);
      c = (Long.rotateLeft(c, 29) ^ utf8[i]) * SECOND;
    }
    hashes[0] = Mixing.mix(step(step(step(a, b), c), d));
    hashes[1] = Mixing.mix(step(step(step(d, a), c), b));
    hashes[2] = digest.first();
    hashes[3] = digest.second();
  }

  /** The distinct shingles of a text. */
  public ShingleSet shingles(byte[] utf8, int from, int to) {
    if (shingler.unit() == ShingleUnit.CHARACTERS) {
      return shingler.set(document(utf8, from, to));
    }
    int read = words.read(utf8, from, to);
    long[] shingles = new long[shingler.count(read)];
    shingler.sequence(words.shared(), read, shingles);
    return ShingleSet.of(shingles);
  }

  private static Document document(byte[] utf8, int from, int to) {
    return Document.of("text", new String(utf8, from, to - from, StandardCharsets.UTF_8));
  }
}
