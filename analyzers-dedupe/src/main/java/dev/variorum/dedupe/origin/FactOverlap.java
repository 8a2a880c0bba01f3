package dev.variorum.dedupe.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * The facts that two documents have in common, and how many of them stand in the same order.
 *
 * <p>A report that retells another keeps its rare figures and quotations and mostly their order;
 * two reports of one event share its main facts in orders of their own.
 *
 * @param shared weight of the facts in both
 * @param inOrder weight of the heaviest selection of them that stands in the same order in both
 * @param figures figures in that selection that are telling by themselves
 * @param quotations quotations in that selection
 * @param coverage {@code inOrder} over the weight of all facts of the document that has fewer, 0 to
 *     1
 * @param places places of the selection in the first and in the second trace, pair by pair
 */
public record FactOverlap(
    double shared,
    double inOrder,
    int figures,
    int quotations,
    double coverage,
    List<int[]> places) {

  public FactOverlap {
    places = List.copyOf(places);
  }

  /**
   * Compares two traces, in time n log n of the facts in common.
   *
   * @param rarity by a fact's key, how rare it is in the corpus: 0 for a fact that says nothing of
   *     common origin, up to 1
   */
  public static FactOverlap of(FactTrace a, FactTrace b, IntToDoubleFunction rarity) {
    Map<Integer, Integer> placesInB = new HashMap<>();
    for (int j = 0; j < b.size(); j++) {
      placesInB.put(b.key(j), j);
    }
    int[] left = new int[Math.min(a.size(), b.size())];
    int[] right = new int[left.length];
    double[] weights = new double[left.length];
    int n = 0;
    double shared = 0;
    for (int i = 0; i < a.size(); i++) {
      Integer j = placesInB.get(a.key(i));
      if (j != null) {
        left[n] = i;
        right[n] = j;
        weights[n] = a.weight(i) * rarity.applyAsDouble(a.key(i));
        shared += weights[n];
        n++;
      }
    }
    List<Integer> chain = heaviestAscending(right, weights, n);
    double inOrder = 0;
    int figures = 0;
    int quotations = 0;
    List<int[]> places = new ArrayList<>();
    for (int c : chain) {
      inOrder += weights[c];
      FactTrace.Kind kind = a.kind(left[c]);
      figures += kind == FactTrace.Kind.FIGURE && weights[c] >= 0.5 ? 1 : 0;
      quotations += kind == FactTrace.Kind.QUOTATION ? 1 : 0;
      places.add(new int[] {left[c], right[c]});
    }
    double least = Math.min(total(a, rarity), total(b, rarity));
    double coverage = least == 0 ? 0 : Math.min(1, inOrder / least);
    return new FactOverlap(shared, inOrder, figures, quotations, coverage, places);
  }

  private static double total(FactTrace trace, IntToDoubleFunction rarity) {
    double total = 0;
    for (int i = 0; i < trace.size(); i++) {
      total += trace.weight(i) * rarity.applyAsDouble(trace.key(i));
    }
    return total;
  }

  /** The heaviest strictly ascending subsequence, by prefix maxima in a Fenwick tree. */
  private static List<Integer> heaviestAscending(int[] values, double[] weights, int n) {
    int most = 0;
    for (int i = 0; i < n; i++) {
      most = Math.max(most, values[i] + 1);
    }
    int[] tree = new int[most + 1];
    Arrays.fill(tree, -1);
    double[] best = new double[n];
    int[] before = new int[n];
    int last = -1;
    for (int i = 0; i < n; i++) {
      int previous = -1;
      for (int t = values[i]; t > 0; t -= t & -t) {
        if (tree[t] >= 0 && (previous < 0 || best[tree[t]] > best[previous])) {
          previous = tree[t];
        }
      }
      before[i] = previous;
      best[i] = weights[i] + (previous < 0 ? 0 : best[previous]);
      for (int t = values[i] + 1; t <= most; t += t & -t) {
        if (tree[t] < 0 || best[i] > best[tree[t]]) {
          tree[t] = i;
        }
      }
      if (last < 0 || best[i] > best[last]) {
        last = i;
      }
    }
    List<Integer> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      chain.add(0, i);
    }
    return chain;
  }
}
