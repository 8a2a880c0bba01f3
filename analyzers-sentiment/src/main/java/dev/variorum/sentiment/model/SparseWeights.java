package dev.variorum.sentiment.model;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A table from feature numbers to one weight per output. A number that is not in the table weighs
 * nothing. Immutable; any thread may use it.
 */
public final class SparseWeights {
  private final int outputs;
  private final int size;
  private final int mask;
  private final int[] table;
  private final int[] rows;
  private final float[] weights;
  private final double[] bias;

  /**
   * @param keys the feature numbers, all different
   * @param weights {@code outputs} weights for each key, in the order of the keys
   * @param bias what each output starts from
   */
  public SparseWeights(int[] keys, float[] weights, double[] bias) {
    this.outputs = bias.length;
    this.size = keys.length;
    this.bias = bias.clone();
    this.weights = weights.clone();
    int capacity = Integer.highestOneBit(Math.max(8, keys.length * 2)) << 1;
    this.mask = capacity - 1;
    this.table = new int[capacity];
    this.rows = new int[capacity];
    Arrays.fill(rows, -1);
    for (int i = 0; i < keys.length; i++) {
      int at = keys[i] & mask;
      while (rows[at] >= 0) {
        at = (at + 1) & mask;
      }
      this.table[at] = keys[i];
      rows[at] = i;
    }
  }

  /** The number of outputs. */
  public int outputs() {
    return outputs;
  }

  /** The number of features that have weights. */
  public int size() {
    return size;
  }

  /** What output {@code o} starts from. */
  public double bias(int o) {
    return bias[o];
  }

  /** The row of a feature, for {@link #weight}; -1 when it has none. */
  public int row(int key) {
    int at = key & mask;
    while (rows[at] >= 0) {
      if (table[at] == key) {
        return rows[at];
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  /** The weight of a row for output {@code o}. */
  public float weight(int row, int o) {
    return weights[row * outputs + o];
  }

  /** The {@code most} features with the heaviest weights, by ascending key. */
  public SparseWeights pruned(int most) {
    int[] all = keys();
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.comparingDouble((Integer i) -> -heaviest(i)).thenComparingInt(i -> all[i]));
    Integer[] kept = Arrays.copyOf(order, Math.min(most, size));
    Arrays.sort(kept, Comparator.comparingInt(i -> all[i]));
    int[] keptKeys = new int[kept.length];
    float[] keptWeights = new float[kept.length * outputs];
    for (int k = 0; k < kept.length; k++) {
      keptKeys[k] = all[kept[k]];
      System.arraycopy(weights, kept[k] * outputs, keptWeights, k * outputs, outputs);
    }
    return new SparseWeights(keptKeys, keptWeights, bias);
  }

  /** The heaviest of a feature's weights, whatever its sign. */
  private double heaviest(int row) {
    double most = 0;
    for (int o = 0; o < outputs; o++) {
      most = Math.max(most, Math.abs(weight(row, o)));
    }
    return most;
  }

  /** The feature numbers, in the order of their rows. */
  public int[] keys() {
    int[] result = new int[size];
    for (int at = 0; at <= mask; at++) {
      if (rows[at] >= 0) {
        result[rows[at]] = table[at];
      }
    }
    return result;
  }
}
