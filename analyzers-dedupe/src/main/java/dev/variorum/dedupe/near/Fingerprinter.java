package dev.variorum.dedupe.near;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.WordHashes;
import dev.variorum.dedupe.shingle.ShingleSet;
import dev.variorum.dedupe.shingle.ShingleUnit;
import dev.variorum.dedupe.shingle.Shingler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes fingerprints and shingles of texts that are at hand as UTF-8, without making strings of
 * them: for files of millions of records. Its fingerprints are to be compared with each other only;
 * they find the same copies as those of the documents. Used by one thread, for one text after
 * another.
 */
public final class Fingerprinter {
  private final Shingler shingler;
  private final Bands bands;
  private final WordHashes words = new WordHashes();
  private final int[] least;
  private long[] shingles = new long[1024];

  Fingerprinter(Shingler shingler, Bands bands) {
    this.shingler = shingler;
    this.bands = bands;
    this.least = new int[bands.count() * bands.rows()];
  }

  /** The fingerprint of the text that the bytes from {@code from} to before {@code to} hold. */
  public Fingerprint of(byte[] utf8, int from, int to) {
    int count = words.read(utf8, from, to);
    int[] keys;
    if (shingler.unit() == ShingleUnit.WORDS) {
      int shingled = cut(count);
      keys = bands.keys(shingles, shingled, least);
    } else {
      keys = bands.keys(shingler.sequence(document(utf8, from, to)));
    }
    return new Fingerprint(
        Fingerprint.hash(utf8, from, to),
        Fingerprint.hash(words.shared(), count),
        count,
        to - from,
        keys);
  }

  /** The distinct shingles of a text. */
  public ShingleSet shingles(byte[] utf8, int from, int to) {
    if (shingler.unit() == ShingleUnit.CHARACTERS) {
      return shingler.set(document(utf8, from, to));
    }
    int count = cut(words.read(utf8, from, to));
    return ShingleSet.of(Arrays.copyOf(shingles, count));
  }

  private static Document document(byte[] utf8, int from, int to) {
    return Document.of("text", new String(utf8, from, to - from, StandardCharsets.UTF_8));
  }

  /** Writes the shingles of the words read last; answers how many. */
  private int cut(int count) {
    int shingled = shingler.count(count);
    if (shingled > shingles.length) {
      shingles = new long[shingled + (shingled >> 1)];
    }
    shingler.sequence(words.shared(), count, shingles);
    return shingled;
  }
}
