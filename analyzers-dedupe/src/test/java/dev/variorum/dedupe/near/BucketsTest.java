package dev.variorum.dedupe.near;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class BucketsTest {
  /** By number among the places: those of each bucket in order, by their first. */
  private static Map<Integer, List<Integer>> found(Buckets buckets, int[] column, int[] places) {
    buckets.read(column, places);
    Map<Integer, List<Integer>> found = new TreeMap<>();
    for (int b = 0; b < buckets.size(); b++) {
      List<Integer> members = new ArrayList<>();
      for (int i = buckets.first(b); i >= 0; i = buckets.next(i)) {
        members.add(i);
      }
      found.put(members.get(0), members);
    }
    return found;
  }

  private static Map<Integer, List<Integer>> expected(int[] column, int[] places) {
    Map<Integer, List<Integer>> byValue = new TreeMap<>();
    for (int i = 0; i < places.length; i++) {
      byValue.computeIfAbsent(column[places[i]], value -> new ArrayList<>()).add(i);
    }
    Map<Integer, List<Integer>> shared = new TreeMap<>();
    for (List<Integer> members : byValue.values()) {
      if (members.size() > 1) {
        shared.put(members.get(0), members);
      }
    }
    return shared;
  }

  @Test
  void numbersWithOneValueAreABucketInTheirOrder() {
    Random random = new Random(5);
    List<IntUnaryOperator> spreads =
        List.of(
            n -> random.nextInt(),
            n -> random.nextInt(Math.max(1, n)) * 0x9E3779B1,
            n -> random.nextInt(3),
            n -> random.nextInt(64) << 26,
            n -> 7);
    for (int n : new int[] {0, 1, 2, 3, 8, 63, 64, 65, 1000, 5000}) {
      Buckets buckets = new Buckets(n);
      for (IntUnaryOperator spread : spreads) {
        int[] column = random.ints(2L * n).map(i -> spread.applyAsInt(n)).toArray();
        TreeSet<Integer> some = new TreeSet<>();
        while (some.size() < n) {
          some.add(random.nextInt(2 * n));
        }
        int[] places = some.descendingSet().stream().mapToInt(Integer::intValue).toArray();
        assertEquals(expected(column, places), found(buckets, column, places));
      }
    }
  }
}
