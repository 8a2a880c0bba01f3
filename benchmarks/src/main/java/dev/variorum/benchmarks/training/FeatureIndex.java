package dev.variorum.benchmarks.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the features that enough training examples have, in the order they are first seen. */
final class FeatureIndex {
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final int[] keys;

  FeatureIndex(List<Example> examples, int least) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Example e : examples) {
      for (int key : e.keys()) {
        counts.merge(key, 1, Integer::sum);
      }
    }
    int[] found = new int[counts.size()];
    int n = 0;
    for (Example e : examples) {
      for (int key : e.keys()) {
        if (counts.getOrDefault(key, 0) >= least && numbers.putIfAbsent(key, n) == null) {
          found[n++] = key;
        }
      }
    }
    keys = java.util.Arrays.copyOf(found, n);
  }

  int size() {
    return keys.length;
  }

  int key(int number) {
    return keys[number];
  }

  /** The number of a feature, from 0; -1 when too few examples have it. */
  int number(int key) {
    return numbers.getOrDefault(key, -1);
  }

  /**
   * LIBLINEAR's form of an example: numbers from 1 ascending, each value times its scale, and 1 at
   * the end.
   */
  Feature[] row(Example e, double[] scale) {
    Map<Integer, Double> sorted = new java.util.TreeMap<>();
    for (int i = 0; i < e.keys().length; i++) {
      int number = number(e.keys()[i]);
      if (number >= 0) {
        sorted.put(number, e.values()[i] * scale[number]);
      }
    }
    Feature[] row = new Feature[sorted.size() + 1];
    int n = 0;
    for (Map.Entry<Integer, Double> f : sorted.entrySet()) {
      row[n++] = new FeatureNode(f.getKey() + 1, f.getValue());
    }
    row[n] = new FeatureNode(size() + 1, 1);
    return row;
  }
}
