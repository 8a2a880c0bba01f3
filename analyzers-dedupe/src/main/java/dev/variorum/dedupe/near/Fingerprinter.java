package dev.variorum.dedupe.near;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.WordHashes;
import dev.variorum.dedupe.shingle.Digest;
import dev.variorum.dedupe.shingle.ShingleSet;
import dev.variorum.dedupe.shingle.ShingleUnit;
import dev.variorum.dedupe.shingle.Shingler;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Takes fingerprints and shingles of texts that are at hand as UTF-8, without making strings of
 * them: for files of millions of records. Its fingerprints are to be compared with each other only;
 * they find the same copies as those of the documents. Their hash of a text is its length and two
 * cyclic redundancy checks of its bytes, which chance will not make equal for texts of equal words,
 * but malice can. Used by one thread, for one text after another.
 */
public final class Fingerprinter {
  private final Shingler shingler;
  private final Bands bands;
  private final WordHashes words = new WordHashes();
  private final Digest digest;
  // Sums for which processors have instructions of their own.
  private final CRC32 crc = new CRC32();
  private final CRC32C crcCastagnoli = new CRC32C();

  /** Two of the text, which need tell apart only texts that have equal words, and two of those. */
  private final long[] hashes = new long[4];

  private int count;

  Fingerprinter(Shingler shingler, Bands bands) {
    this.shingler = shingler;
    this.bands = bands;
    this.digest = Digest.of(shingler, bands.bins());
  }

  /** The fingerprint of the text that the bytes from {@code from} to before {@code to} hold. */
  public Fingerprint of(byte[] utf8, int from, int to) {
    read(utf8, from, to);
    return new Fingerprint(
        new long[] {hashes[0], hashes[1]},
        new long[] {hashes[2], hashes[3]},
        count,
        to - from,
        ofWords() ? bands.keysOf(digest.least()) : keysOfCharacters(utf8, from, to));
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
    table.add(hashes, count, to - from);
    table.about(source, day, false);
    if (ofWords()) {
      // Here and not in a method of its own, so that what is worth compiling is compiled once.
      for (int band = 0; band < table.bands(); band++) {
        table.key(band, bands.key(digest.least(), band));
      }
    } else {
      table.keys(keysOfCharacters(utf8, from, to));
    }
  }

  private boolean ofWords() {
    return shingler.unit() == ShingleUnit.WORDS && count > 0;
  }

  private int[] keysOfCharacters(byte[] utf8, int from, int to) {
    return bands.keys(shingler.sequence(document(utf8, from, to)));
  }

  /** Fills in count, hashes and the digest. */
  private void read(byte[] utf8, int from, int to) {
    count = words.read(utf8, from, to);
    digest.read(words.shared(), count);
    crc.reset();
    crc.update(utf8, from, to - from);
    hashes[0] = crc.getValue();
    crcCastagnoli.reset();
    crcCastagnoli.update(utf8, from, to - from);
    hashes[1] = crcCastagnoli.getValue() << 32 | to - from;
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
