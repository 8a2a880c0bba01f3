package dev.variorum.benchmarks.peers;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import java.util.Set;

/** hash4j's sketches (Apache-2.0), fed with hashes or, as in its documentation, with strings. */
final class Hash4j implements SharedTokens.Sketch, StringShingles.Sketch {
  private final SimilarityHashPolicy policy;
  private final SimilarityHasher sketcher;
  private final Hasher64 hasher = Hashing.komihash5_0();

  Hash4j(SimilarityHashPolicy policy) {
    this.policy = policy;
    this.sketcher = policy.createHasher();
  }

  @Override
  public int[] keys(long[] shingles) {
    return keys(ElementHashProvider.ofValues(shingles));
  }

  @Override
  public int[] keys(Set<String> shingles) {
    return keys(ElementHashProvider.ofCollection(shingles, s -> hasher.hashCharsToLong(s)));
  }

  private int[] keys(ElementHashProvider elements) {
    byte[] signature = sketcher.compute(elements);
    long[] values = new long[Banding.BANDS * Banding.ROWS];
    for (int i = 0; i < values.length; i++) {
      values[i] = policy.getComponent(signature, i);
    }
    return Banding.keys(values);
  }
}
