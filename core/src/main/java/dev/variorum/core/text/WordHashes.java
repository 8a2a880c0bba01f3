package dev.variorum.core.text;

import java.util.Arrays;

/**
 * The hashes of the words of UTF-8, without their places: for the decoded text {@link Tokens} gives
 * the same, at several times the cost. Bytes that are no UTF-8 separate words. Used by one thread,
 * for one text after another.
 */
public final class WordHashes {
  private final WordScan scan = new WordScan(false, 1 << 13);

  /** Starts with no words. */
  public WordHashes() {}

  /**
   * Reads a text and forgets the one before, in time linear in its length.
   *
   * @param utf8 holds the text and may hold more
   * @param from the first byte of the text
   * @param to the byte after its last
   * @return the number of words
   * @throws IndexOutOfBoundsException if there are no such bytes
   */
  public int read(byte[] utf8, int from, int to) {
    java.util.Objects.checkFromToIndex(from, to, utf8.length);
    scan.scan(utf8, from, to);
    return scan.size();
  }

  /** The number of words of the text read last. */
  public int size() {
    return scan.size();
  }

  /** The hashes, in the order of the text; those from {@link #size} on are of no text. */
  public long[] shared() {
    return scan.hashes();
  }

  /** A copy of the hashes. */
  public long[] toArray() {
    return Arrays.copyOf(scan.hashes(), scan.size());
  }
}
