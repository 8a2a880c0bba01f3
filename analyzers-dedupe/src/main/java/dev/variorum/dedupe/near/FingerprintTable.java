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
    long[] four = {print.text()[0], print.text()[1], print.content()[0], print.content()[1]};
    add(four, print.words(), print.characters());
    about(source, day, isKnown);
    keys(print.keys());
  }

  /**
   * Adds a document of which {@link #about} and {@link #keys} are to say the rest.
   *
   * @param four two hashes of the text and two of the words
   */
  void add(long[] four, int wordCount, int characterCount) {
    if (size == words.length) {
      grow(size + (size >> 1));
    }
    System.arraycopy(four, 0, hashes, 4 * size, 4);
    words[size] = wordCount;
    characters[size] = characterCount;
    size++;
  }

  /** Sets the keys of the document added last, one a band, or none. */
  void keys(int[] bandKeys) {
    for (int b = 0; b < bandKeys.length; b++) {
      key(b, bandKeys[b]);
    }
  }

  /** Sets one key of the document added last. */
  void key(int band, int key) {
    keys[band][size - 1] = key;
  }

  /** Says where the document added last is from. */
  void about(String source, long day, boolean isKnown) {
    days[size - 1] = day;
    known[size - 1] = isKnown;
    sources[size - 1] = number(source);
  }

  private int number(String source) {
    // The document before is often from the same one.
    int last = sources[Math.max(0, size - 2)];
    if (size > 1 && sourceNames.get(last).equals(source)) {
      return last;
    }
    Integer number = sourceNumbers.get(source);
    if (number == null) {
      number = sourceNames.size();
      sourceNumbers.put(source, number);
      sourceNames.add(source);
    }
    return number;
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

  /** The keys of a band, by document; not to be changed. */
  int[] keys(int band) {
    return keys[band];
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
