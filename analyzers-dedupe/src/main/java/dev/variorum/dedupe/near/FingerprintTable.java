package dev.variorum.dedupe.near;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fingerprints of a corpus by column, numbered from 0 in the order added: 64 bytes a document
 * and 4 more a band. Filled by one thread, then read by any.
 */
public final class FingerprintTable {
  /** The day of a document whose date is not known. */
  public static final long UNDATED = Long.MIN_VALUE;

  private final int[][] keys;
  private long[] hashes = new long[4 * 64];
  private int[] words = new int[64];
  private int[] characters = new int[64];
  private long[] days = new long[64];
  private int[] sources = new int[64];
  private boolean[] known = new boolean[64];
  private final List<String> sourceNames = new ArrayList<>();
  private final Map<String, Integer> sourceNumbers = new HashMap<>();
  private int size;

  /**
   * @param bands keys of every fingerprint
   */
  public FingerprintTable(int bands) {
    keys = new int[bands][64];
  }

  /**
   * Adds a document.
   *
   * @param source its source, empty when unknown
   * @param day the day it was published, counted from 1970-01-01, or {@link #UNDATED}
   * @param isKnown whether it is there to be compared with only
   */
  public void add(Fingerprint print, String source, long day, boolean isKnown) {
    if (size == words.length) {
      grow(size + (size >> 1));
    }
    hashes[4 * size] = print.text()[0];
    hashes[4 * size + 1] = print.text()[1];
    hashes[4 * size + 2] = print.content()[0];
    hashes[4 * size + 3] = print.content()[1];
    words[size] = print.words();
    characters[size] = print.characters();
    days[size] = day;
    known[size] = isKnown;
    sources[size] =
        sourceNumbers.computeIfAbsent(
            source,
            s -> {
              sourceNames.add(s);
              return sourceNames.size() - 1;
            });
    for (int b = 0; b < keys.length && print.keys().length > 0; b++) {
      keys[b][size] = print.keys()[b];
    }
    size++;
  }

  private void grow(int room) {
    hashes = Arrays.copyOf(hashes, 4 * room);
    words = Arrays.copyOf(words, room);
    characters = Arrays.copyOf(characters, room);
    days = Arrays.copyOf(days, room);
    sources = Arrays.copyOf(sources, room);
    known = Arrays.copyOf(known, room);
    for (int b = 0; b < keys.length; b++) {
      keys[b] = Arrays.copyOf(keys[b], room);
    }
  }

  /** The number of documents. */
  public int size() {
    return size;
  }

  /** The number of tokens of a document. */
  public int words(int document) {
    return words[document];
  }

  /** The length of a document's text in UTF-16 units. */
  public int characters(int document) {
    return characters[document];
  }

  /** Whether a document is there to be compared with only. */
  public boolean isKnown(int document) {
    return known[document];
  }

  /** The source of a document; empty when unknown. */
  public String source(int document) {
    return sourceNames.get(sources[document]);
  }

  /** The day a document was published, or {@link #UNDATED}. */
  public long day(int document) {
    return days[document];
  }

  int bands() {
    return keys.length;
  }

  int key(int band, int document) {
    return keys[band][document];
  }

  boolean sameText(int a, int b) {
    return hashes[4 * a] == hashes[4 * b] && hashes[4 * a + 1] == hashes[4 * b + 1];
  }

  boolean sameWords(int a, int b) {
    return hashes[4 * a + 2] == hashes[4 * b + 2] && hashes[4 * a + 3] == hashes[4 * b + 3];
  }

  long wordsHash(int document) {
    return hashes[4 * document + 2];
  }
}
