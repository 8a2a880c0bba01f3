package dev.variorum.sentiment.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of {@link Entry entries}, looked up by {@link WordHash}. Immutable; any thread may use it.
 *
 * <p>Entries of several words are found by their first word: {@link #longestRow} of that says how
 * many words to try.
 */
public final class Lexicon {
  private final Entry[] entries;
  private final long[] keys;
  private final int[] slots;
  private final byte[] rows;
  private final long[] stems;
  private final float[] stemTones;
  private final int[] stemCounts;
  private final int mask;

  private Lexicon(List<Entry> all) {
    Map<String, Entry> byWords = new LinkedHashMap<>(all.size() * 2);
    for (Entry e : all) {
      byWords.merge(e.words(), e, Entry::and);
    }
    entries = byWords.values().toArray(new Entry[0]);
    int capacity = Integer.highestOneBit(Math.max(16, entries.length * 3)) << 1;
    mask = capacity - 1;
    keys = new long[capacity];
    slots = new int[capacity];
    rows = new byte[capacity];
    stems = new long[capacity];
    stemTones = new float[capacity];
    stemCounts = new int[capacity];
    Arrays.fill(slots, -1);
    for (int i = 0; i < entries.length; i++) {
      String row = entries[i].words();
      String[] words = row.indexOf(' ') < 0 ? new String[] {row} : row.split(" ");
      long hash = WordHash.of(words[0]);
      int first = claim(hash);
      rows[first] = (byte) Math.max(rows[first], words.length);
      for (int w = 1; w < words.length; w++) {
        hash = WordHash.then(hash, WordHash.of(words[w]));
      }
      slots[claim(hash)] = i;
      if (words.length == 1 && entries[i].leaning() != 0) {
        addStem(words[0], entries[i].tone());
      }
    }
  }

  /** A lexicon of these entries; of two for the same words the later one counts. */
  public static Lexicon of(List<Entry> entries) {
    return new Lexicon(entries);
  }

  /** The lexicon that comes with the module. Reads it anew on every call. */
  public static Lexicon shipped() {
    return of(LexiconFiles.shipped());
  }

  /** This lexicon with further entries laid over it. */
  public Lexicon with(List<Entry> further) {
    List<Entry> all = new ArrayList<>(Arrays.asList(entries));
    all.addAll(further);
    return of(all);
  }

  /** The number of entries. */
  public int size() {
    return entries.length;
  }

  /** The entry at an index from {@link #find}. */
  public Entry entry(int index) {
    return entries[index];
  }

  /** Where a word or row of words stands in the table, or -1 when no entry starts with it. */
  public int place(long hash) {
    int at = (int) hash & mask;
    while (keys[at] != 0) {
      if (keys[at] == hash) {
        return at;
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  /** The index of the entry at a place; -1 when the words there only start longer entries. */
  public int find(int place) {
    return slots[place];
  }

  /** The mean tone of the single words with a stem; 0 when there are none. */
  public float toneOfStem(long stem) {
    int at = (int) stem & mask;
    while (stems[at] != 0) {
      if (stems[at] == stem) {
        return stemTones[at] / stemCounts[at];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  private void addStem(String word, float tone) {
    long stem = WordHash.stemOf(word, 0, word.length());
    int at = (int) stem & mask;
    while (stems[at] != 0 && stems[at] != stem) {
      at = (at + 1) & mask;
    }
    stems[at] = stem;
    stemTones[at] += tone;
    stemCounts[at]++;
  }

  /** The number of words of the longest entry that starts with the word at a place. */
  public int longestRow(int place) {
    return rows[place];
  }

  private int claim(long hash) {
    int at = (int) hash & mask;
    while (keys[at] != 0 && keys[at] != hash) {
      at = (at + 1) & mask;
    }
    keys[at] = hash;
    return at;
  }
}
