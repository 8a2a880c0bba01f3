package dev.variorum.benchmarks.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
  @TempDir Path folder;

  /** Times like those of a busy machine: each fork a little off, each iteration a little more, now and then a hiccup. */
  private static Measured noisy(double time, long seed, String unit) {
    Random random = new Random(seed);
    double[][] forks = new double[5][10];
    for (double[] fork : forks) {
      double own = 1 + 0.02 * random.nextGaussian();
      for (int i = 0; i < fork.length; i++) {
        double hiccup = random.nextInt(20) == 0 ? 1.5 : 1;
        double value = time * own * (1 + 0.04 * random.nextGaussian()) * hiccup;
        fork[i] = unit.startsWith("ops") ? 1 / value : value;
      }
    }
    return new Measured(unit, forks, false);
  }

  private static int code(Measured base, Measured head) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    return Compare.run(Map.of("b", base), Map.of("b", head), nowhere);
  }

  @Test
  void anUnchangedBuildStaysQuietAndATwentyPercentSlowdownIsCaught() {
    for (String unit : new String[] {"us/op", "ops/s"}) {
      int alarms = 0;
      int caught = 0;
      int speedups = 0;
      for (int i = 0; i < 20; i++) {
        Measured base = noisy(10, i, unit);
        alarms += code(base, noisy(10, 1000 + i, unit));
        caught += code(base, noisy(12, 2000 + i, unit));
        speedups += code(base, noisy(8, 3000 + i, unit));
      }
      assertTrue(alarms <= 1, unit + ": " + alarms + " false alarms in 20 tries");
      assertTrue(caught >= 19, unit + ": " + caught + " of 20 slowdowns caught");
      assertEquals(0, speedups, unit);
    }
  }

  /** Two runs in turns on a machine that changes its speed by half, every few iterations. */
  private static Measured[] inTurns(double slowdown, long seed) {
    Random random = new Random(seed);
    double[][][] sides = new double[2][6][25];
    double weather = 1;
    for (int f = 0; f < 6; f++) {
      double apart = slowdown * (1 + 0.02 * random.nextGaussian());
      for (int i = 0; i < 25; i++) {
        for (double[][] side : sides) {
          weather = random.nextInt(8) == 0 ? 2.5 - weather : weather;
          double own = side == sides[1] ? apart : 1;
          side[f][i] = weather * own * (1 + 0.05 * random.nextGaussian());
        }
      }
    }
    return new Measured[] {
      new Measured("us/op", sides[0], true), new Measured("us/op", sides[1], true)
    };
  }

  @Test
  void inTurnsASlowdownIsCaughtOnAMachineThatChangesItsSpeed() {
    int alarms = 0;
    int caught = 0;
    for (int i = 0; i < 20; i++) {
      Measured[] same = inTurns(1, i);
      alarms += code(same[0], same[1]);
      Measured[] slower = inTurns(1.2, 100 + i);
      caught += code(slower[0], slower[1]);
    }
    assertTrue(alarms <= 1, alarms + " false alarms in 20 tries");
    assertTrue(caught >= 19, caught + " of 20 slowdowns caught");
  }

  @Test
  void theSameResultsHaveRatioOne() {
    Measured m = noisy(3, 7, "ms/op");
    Ratio ratio = Ratio.of(m, m);
    assertEquals(1.0, ratio.middle());
    assertTrue(ratio.low() <= 1 && 1 <= ratio.high());
  }

  @Test
  void readsWhatJmhWrites() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("r.json"),
            "[{\"benchmark\":\"dev.x.TokensBenchmark.scan\",\"params\":{\"text\":\"zipf\"},\"primaryMetric\":{\"scoreUnit\":\"us/op\",\"rawData\":[[1.5,2],[3]]}}]");
    Map<String, Measured> read = Measured.read(file);
    assertEquals("[TokensBenchmark.scan text=zipf]", read.keySet().toString());
    assertEquals(3, read.values().iterator().next().forks()[1][0]);
  }
}
