package dev.variorum.benchmarks.peers;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/** A peer's sketch, fed with sets of strings, as documentation and tutorials show it. */
final class StringShingles implements Contestant {

  /** A peer's sketch. */
  interface Sketch {
    /** The keys of the bands of a set of shingles, which is not empty. */
    int[] keys(Set<String> shingles);
  }

  private final Sketch sketch;

  StringShingles(Sketch sketch) {
    this.sketch = sketch;
  }

  @Override
  public int group(Records records, LongConsumer pairs) {
    List<String> texts = records.strings();
    Banding banding = new Banding();
    for (int i = 0; i < texts.size(); i++) {
      Set<String> shingles = shingles(texts.get(i));
      if (shingles.isEmpty()) {
        shingles.add("document " + i);
      }
      banding.add(sketch.keys(shingles));
    }
    return banding.group(d -> hashes(shingles(texts.get(d))), pairs);
  }

  static Set<String> shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      shingles.add(String.join(" ", Arrays.asList(words).subList(i, i + SHINGLE)));
    }
    return shingles;
  }

  /** Ascending 64-bit hashes, for exact comparison. */
  static long[] hashes(Set<String> shingles) {
    return shingles.stream()
        .flatMapToLong(s -> LongStream.of((long) s.hashCode() << 32 | reversed(s)))
        .sorted()
        .toArray();
  }

  private static long reversed(String text) {
    int hash = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash & 0xFFFFFFFFL;
  }
}
