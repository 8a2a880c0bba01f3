package dev.variorum.dedupe.shingle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class EvenSortTest {
  private static void sorts(int count, LongSupplier value) {
    long[] values = new long[count + 3];
    Arrays.setAll(values, i -> value.getAsLong());
    long[] expected = Arrays.stream(values, 0, count).sorted().distinct().toArray();
    assertArrayEquals(expected, EvenSort.distinct(values, count));
  }

  @Test
  void anyValuesAreSortedAndRepeatedOnesDropped() {
    Random random = new Random(11);
    for (int count = 0; count < 300; count++) {
      sorts(count, random::nextLong);
      sorts(count, () -> random.nextInt(50));
      sorts(count, () -> Long.MIN_VALUE + random.nextInt(3));
      sorts(count, () -> random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE);
    }
  }

  /** All but one value fall into one stretch, in descending order, where insertion is hopeless. */
  @Test
  void crowdedValuesAreSorted() {
    long[] next = {40_000};
    sorts(40_000, () -> --next[0] == 0 ? Long.MAX_VALUE : next[0]);
  }
}
