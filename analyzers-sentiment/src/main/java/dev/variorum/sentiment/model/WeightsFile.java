package dev.variorum.sentiment.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The form in which weights are kept: a magic number, the numbers of outputs and features, the
 * biases, a scale, the keys in ascending order, and the weights as multiples of the scale that fit
 * a byte or two.
 *
 * <p>All numbers are big-endian.
 */
public final class WeightsFile {
  private static final int MAGIC = 0x56544E31;
  private static final int LARGEST = 32767;

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
    float scale = data.readFloat();
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
    block = new byte[size * outputs * 2];
    data.readFully(block);
    float[] weights = new float[size * outputs];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = scale * (short) ((block[i * 2] & 0xFF) << 8 | (block[i * 2 + 1] & 0xFF));
    }
    return new SparseWeights(keys, weights, bias);
  }

  /** Writes weights; read again, each is within half the scale of what it was. */
  public static void write(SparseWeights weights, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    int outputs = weights.outputs();
    float most = 1e-6f;
    for (int i = 0; i < weights.size(); i++) {
      for (int o = 0; o < outputs; o++) {
        most = Math.max(most, Math.abs(weights.weight(i, o)));
      }
    }
    float scale = most / LARGEST;
    data.writeInt(MAGIC);
    data.writeInt(outputs);
    data.writeInt(weights.size());
    for (int o = 0; o < outputs; o++) {
      data.writeDouble(weights.bias(o));
    }
    data.writeFloat(scale);
    int[] keys = weights.keysByRow();
    for (int key : keys) {
      data.writeInt(key);
    }
    for (int i = 0; i < weights.size(); i++) {
      for (int o = 0; o < outputs; o++) {
        data.writeShort(Math.round(weights.weight(i, o) / scale));
      }
    }
    data.flush();
  }
}
