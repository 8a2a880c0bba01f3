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
  private final int[] keys;
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
    this.keys = new int[capacity];
    this.rows = new int[capacity];
    Arrays.fill(rows, -1);
    for (int i = 0; i < keys.length; i++) {
      int at = keys[i] & mask;
      while (rows[at] >= 0) {
        at = (at + 1) & mask;
      }
      this.keys[at] = keys[i];
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
      if (keys[at] == key) {
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

  /** These weights and biases times {@code slope}, and {@code shift} added to the biases. */
  public SparseWeights scaled(double slope, double[] shift) {
    float[] scaled = new float[weights.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (weights[i] * slope);
    }
    double[] moved = new double[outputs];
    for (int o = 0; o < outputs; o++) {
      moved[o] = bias[o] * slope + shift[o];
    }
    return new SparseWeights(keysByRow(), scaled, moved);
  }

  /** The {@code most} features with the heaviest weights, by ascending key. */
  public SparseWeights pruned(int most) {
    int[] all = keysByRow();
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order, Comparator.comparingDouble((Integer i) -> -spread(i)).thenComparingInt(i -> all[i]));
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

  /** How much a feature can turn the balance between two outputs. */
  private double spread(int row) {
    double low = outputs == 1 ? 0 : Double.MAX_VALUE;
    double high = outputs == 1 ? 0 : -Double.MAX_VALUE;
    for (int o = 0; o < outputs; o++) {
      low = Math.min(low, weight(row, o));
      high = Math.max(high, weight(row, o));
    }
    return high - low;
  }

  /** The keys in the order of their rows. */
  int[] keysByRow() {
    int[] result = new int[size];
    for (int at = 0; at <= mask; at++) {
      if (rows[at] >= 0) {
        result[rows[at]] = keys[at];
      }
    }
    return result;
  }
}
