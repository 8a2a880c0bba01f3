package dev.variorum.sentiment.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsFileTest {
  private static SparseWeights some() {
    Random random = new Random(5);
    int[] keys = random.ints().distinct().limit(1000).sorted().toArray();
    float[] weights = new float[2000];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) random.nextGaussian();
    }
    return new SparseWeights(keys, weights, new double[] {.25, -3});
  }

  @Test
  void whatIsWrittenIsReadAgainNearly() throws IOException {
    SparseWeights before = some();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WeightsFile.write(before, bytes);
    SparseWeights after = WeightsFile.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertArrayEquals(before.keys(), after.keys());
    assertEquals(-3, after.bias(1));
    for (int key : before.keys()) {
      float weight = before.weight(before.row(key), 1);
      assertEquals(weight, after.weight(after.row(key), 1), .03 * (1 + Math.abs(weight)));
    }
    assertEquals(-1, after.row(before.keys()[0] - 1));
  }

  @Test
  void theHeaviestAreKept() {
    SparseWeights all = some();
    SparseWeights few = all.pruned(100);
    assertEquals(100, few.size());
    double lightestKept = Double.MAX_VALUE;
    for (int key : few.keys()) {
      int row = few.row(key);
      lightestKept =
          Math.min(
              lightestKept, Math.max(Math.abs(few.weight(row, 0)), Math.abs(few.weight(row, 1))));
      assertEquals(all.weight(all.row(key), 0), few.weight(row, 0));
    }
    assertTrue(lightestKept > 1);
  }

  @Test
  void damageIsTold() {
    assertThrows(IOException.class, () -> WeightsFile.read(new ByteArrayInputStream(new byte[64])));
  }

  @Test
  void whatShipsIsSmall() throws IOException {
    int total = 0;
    for (String name : new String[] {"target.weights", "sentence.weights"}) {
      try (InputStream in = WeightsFile.class.getResourceAsStream(name)) {
        total += in == null ? 1 << 30 : in.readAllBytes().length;
      }
    }
    assertTrue(total < 1_000_000, "the weights are " + total + " bytes");
  }
}
