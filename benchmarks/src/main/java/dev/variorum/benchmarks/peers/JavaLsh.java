package dev.variorum.benchmarks.peers;

import info.debatty.java.lsh.MinHash;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The sketch of java-LSH (MIT), which takes sets of numbers below a bound. */
final class JavaLsh implements StringShingles.Sketch {
  private final MinHash sketcher = new MinHash(Banding.BANDS * Banding.ROWS, Integer.MAX_VALUE, 42);

  @Override
  public int[] keys(Set<String> shingles) {
    Set<Integer> numbers = new HashSet<>();
    shingles.forEach(s -> numbers.add((s.hashCode() & Integer.MAX_VALUE) % Integer.MAX_VALUE));
    return Banding.keys(Arrays.stream(sketcher.signature(numbers)).asLongStream().toArray());
  }
}
