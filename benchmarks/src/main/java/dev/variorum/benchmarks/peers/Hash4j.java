package dev.variorum.benchmarks.peers;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import dev.variorum.core.text.Tokens;
import dev.variorum.dedupe.shingle.Shingler;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * hash4j's sketches, fed with this project's shingle hashes, or with sets of strings as in its
 * documentation.
 */
final class Hash4j implements Contestant {
  private final SimilarityHashPolicy policy;
  private final boolean strings;
  private final Shingler shingler = Shingler.words(SHINGLE);
  private final Hasher64 hasher = Hashing.komihash5_0();

  /**
   * @param strings whether to shingle as its documentation shows rather than by our tokens
   */
  Hash4j(SimilarityHashPolicy policy, boolean strings) {
    this.policy = policy;
    this.strings = strings;
  }

  @Override
  public int group(List<String> texts, LongConsumer pairs) {
    SimilarityHasher sketcher = policy.createHasher();
    Banding banding = new Banding(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      byte[] signature = sketcher.compute(elements(texts.get(i), i));
      int[] keys = new int[Banding.BANDS];
      for (int b = 0; b < Banding.BANDS; b++) {
        int key = b;
        for (int r = 0; r < Banding.ROWS; r++) {
          key = key * 0x9E3779B1 + (int) policy.getComponent(signature, b * Banding.ROWS + r);
          key ^= key >>> 15;
        }
        keys[b] = key;
      }
      banding.add(keys);
    }
    return banding.group(d -> distinct(texts.get(d)), pairs);
  }

  private ElementHashProvider elements(String text, int number) {
    if (strings) {
      Set<String> shingles = shingles(text);
      if (shingles.isEmpty()) {
        shingles.add("document " + number);
      }
      return ElementHashProvider.ofCollection(shingles, s -> hasher.hashCharsToLong(s));
    }
    long[] hashes = hashes(text);
    return ElementHashProvider.ofValues(hashes.length == 0 ? new long[] {number} : hashes);
  }

  private static Set<String> shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      shingles.add(String.join(" ", Arrays.asList(words).subList(i, i + SHINGLE)));
    }
    return shingles;
  }

  private long[] hashes(String text) {
    long[] tokens = Tokens.of(text).hashes();
    return tokens.length < SHINGLE ? new long[0] : shingler.sequence(tokens);
  }

  private long[] distinct(String text) {
    return Arrays.stream(hashes(text)).sorted().distinct().toArray();
  }
}
