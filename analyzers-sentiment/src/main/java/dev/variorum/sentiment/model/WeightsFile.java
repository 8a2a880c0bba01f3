package dev.variorum.sentiment.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The form in which weights are kept: a magic number, the numbers of outputs and features, the
 * biases, the heaviest weight, the keys in ascending order, and the weights in a byte each: the sign and the
 * square root of its share of the heaviest weight, so that light weights keep their differences.
 *
 * <p>All numbers are big-endian.
 */
public final class WeightsFile {
  private static final int MAGIC = 0x56544E32;
  private static final int LARGEST = 127;

  private WeightsFile() {}

  /**
   * Reads weights.
   *
   * @throws IOException if the bytes are not of the form
   */
  public static SparseWeights read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    if (data.readInt() != MAGIC) {
      throw new IOException("these are no tone weights of this version");
    }
    int outputs = data.readInt();
    int size = data.readInt();
    if (outputs < 1 || outputs > 16 || size < 0 || size > 10_000_000) {
      throw new IOException("the tone weights are damaged");
    }
    double[] bias = new double[outputs];
    for (int o = 0; o < outputs; o++) {
      bias[o] = data.readDouble();
    }
    float heaviest = data.readFloat();
    byte[] block = new byte[size * 4];
    data.readFully(block);
    int[] keys = new int[size];
    for (int i = 0; i < size; i++) {
      keys[i] =
          (block[i * 4] & 0xFF) << 24
              | (block[i * 4 + 1] & 0xFF) << 16
              | (block[i * 4 + 2] & 0xFF) << 8
              | (block[i * 4 + 3] & 0xFF);
    }
    block = new byte[size * outputs];
    data.readFully(block);
    float[] weights = new float[size * outputs];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = heaviest * block[i] * Math.abs(block[i]) / (LARGEST * LARGEST);
    }
    return new SparseWeights(keys, weights, bias);
  }

  /** Writes weights; read again, each is near what it was, the lighter the nearer. */
  public static void write(SparseWeights weights, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    int outputs = weights.outputs();
    float most = 1e-6f;
    for (int i = 0; i < weights.size(); i++) {
      for (int o = 0; o < outputs; o++) {
        most = Math.max(most, Math.abs(weights.weight(i, o)));
      }
    }
    data.writeInt(MAGIC);
    data.writeInt(outputs);
    data.writeInt(weights.size());
    for (int o = 0; o < outputs; o++) {
      data.writeDouble(weights.bias(o));
    }
    data.writeFloat(most);
    int[] keys = weights.keys();
    for (int key : keys) {
      data.writeInt(key);
    }
    for (int i = 0; i < weights.size(); i++) {
      for (int o = 0; o < outputs; o++) {
        float weight = weights.weight(i, o);
        long share = Math.round(LARGEST * Math.sqrt(Math.abs(weight) / most));
        data.writeByte((int) (weight < 0 ? -share : share));
      }
    }
    data.flush();
  }
}
