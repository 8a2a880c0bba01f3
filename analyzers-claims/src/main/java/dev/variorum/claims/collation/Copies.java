package dev.variorum.claims.collation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds sentences that may be changed copies of each other: those that share two keys or more and
 * are not the same. A key that more than {@value #CROWD} sentences share makes no pairs.
 */
public final class Copies {
  private static final int CROWD = 48;

  private Copies() {}

  /** A sentence of a document, by the places of both. */
  public record Place(long position, Imprint imprint) {}

  /** Two sentences of two documents, the earlier one first. */
  public record Pair(Place a, Place b) {}

  /** Each changed sentence with its likeliest original in each other document, in order. */
  public static List<Pair> pairs(List<Place> places) {
    Map<Long, int[]> blocks = new HashMap<>();
    Map<List<Long>, int[]> best = new LinkedHashMap<>();
    for (int p = 0; p < places.size(); p++) {
      Place place = places.get(p);
      Map<Integer, Integer> met = new LinkedHashMap<>();
      for (long key : place.imprint().keys()) {
        int[] block = blocks.get(key);
        if (block != null && block[0] < CROWD) {
          for (int i = 1; i <= block[0]; i++) {
            met.merge(block[i], 1, Integer::sum);
          }
        }
      }
      keep(places, p, met, best);
      for (long key : place.imprint().keys()) {
        blocks.merge(key, new int[] {1, p}, Copies::joined);
      }
    }
    return best.values().stream()
        .filter(b -> b[0] >= 0)
        .map(b -> new Pair(places.get(b[0]), places.get(b[2])))
        .toList();
  }

  private static void keep(
      List<Place> places, int p, Map<Integer, Integer> met, Map<List<Long>, int[]> best) {
    Place place = places.get(p);
    for (Map.Entry<Integer, Integer> e : met.entrySet()) {
      Place other = places.get(e.getKey());
      if (other.position() == place.position()) {
        continue;
      }
      boolean same = other.imprint().whole() == place.imprint().whole();
      if (same || e.getValue() >= 2) {
        // An original word for word leaves nothing to compare.
        int weight = same ? Integer.MAX_VALUE : e.getValue();
        List<Long> key = List.of((long) p, other.position());
        int[] now = {same ? -1 : e.getKey(), weight, p};
        best.merge(key, now, (x, y) -> y[1] > x[1] ? y : x);
      }
    }
  }

  private static int[] joined(int[] block, int[] one) {
    if (block[0] >= CROWD) {
      return block;
    }
    int[] grown = block[0] + 1 == block.length ? Arrays.copyOf(block, block.length * 2) : block;
    grown[++grown[0]] = one[1];
    return grown;
  }
}
