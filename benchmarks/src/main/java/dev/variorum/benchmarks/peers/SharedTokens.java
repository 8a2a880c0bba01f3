package dev.variorum.benchmarks.peers;

import dev.variorum.core.text.WordHashes;
import dev.variorum.dedupe.shingle.EvenSort;
import dev.variorum.dedupe.shingle.Shingler;
import java.util.function.LongConsumer;

/** A peer's sketch, fed by this project's reading, tokens and shingle hashes. */
final class SharedTokens implements Contestant {

  /** A peer's sketch. */
  interface Sketch {
    /** The keys of the bands of a set of shingle hashes, in which some may repeat. */
    int[] keys(long[] shingles);
  }

  private final Sketch sketch;
  private final Shingler shingler = Shingler.words(SHINGLE);
  private final WordHashes words = new WordHashes();

  SharedTokens(Sketch sketch) {
    this.sketch = sketch;
  }

  @Override
  public int group(Records records, LongConsumer pairs) {
    Banding banding = new Banding();
    records.read(
        (utf8, from, to) -> {
          long[] shingles = shingles(utf8, from, to);
          banding.add(sketch.keys(shingles.length == 0 ? banding.nothing() : shingles));
        });
    return banding.group(
        d -> {
          long[][] set = new long[1][];
          records.again(d, (utf8, from, to) -> set[0] = shingles(utf8, from, to));
          return EvenSort.distinct(set[0], set[0].length);
        },
        pairs);
  }

  private long[] shingles(byte[] utf8, int from, int to) {
    int count = words.read(utf8, from, to);
    if (count < SHINGLE) {
      return new long[0];
    }
    long[] shingles = new long[shingler.count(count)];
    shingler.sequence(words.shared(), count, shingles);
    return shingles;
  }
}
