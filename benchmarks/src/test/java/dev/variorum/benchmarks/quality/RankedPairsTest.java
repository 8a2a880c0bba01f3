package dev.variorum.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankedPairsTest {
  @Test
  void theAreaIsThatOfAllPairsAndLiesInItsInterval() {
    Random random = new Random(6);
    RankedPairs pairs = new RankedPairs(30);
    List<Double> same = new ArrayList<>();
    List<Double> other = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      for (int j = 0; j < i; j++) {
        boolean one = i % 5 == j % 5;
        double alike = random.nextInt(20) / 20.0 + (one ? 0.3 : 0);
        pairs.add(i, j, alike, one);
        (one ? same : other).add(alike);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pairs.addAuc(new Scores(new PrintStream(out, true, StandardCharsets.UTF_8)), "auc");
    Map<String, Double> lines = new HashMap<>();
    for (String line : out.toString(StandardCharsets.UTF_8).split("\\R")) {
      lines.put(line.split(" ")[0], Double.valueOf(line.split(" ")[1]));
    }
    double auc = lines.getOrDefault("auc", 0.0);
    assertEquals(Ranking.auc(same, other), auc, 1e-6);
    double low = lines.getOrDefault("auc_low", 0.0);
    double high = lines.getOrDefault("auc_high", 0.0);
    assertTrue(low < auc && auc < high && high - low < 0.3, lines.toString());
  }
}
