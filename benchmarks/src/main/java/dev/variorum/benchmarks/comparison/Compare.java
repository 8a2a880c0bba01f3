package dev.variorum.benchmarks.comparison;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The command {@code benchmarks/compare BASE HEAD}: ratios of times with intervals; each is a JMH result file or a folder of them. Exit code 1 when a benchmark got slower, 2 for wrong usage,
 * else 0.
 */
public final class Compare {
  private Compare() {}

  public static void main(String[] words) throws IOException {
    if (words.length != 2) {
      System.err.println(
          "usage: benchmarks/compare BASE HEAD  (JMH result files, or folders of them)");
      System.exit(2);
    }
    System.exit(
        run(Measured.read(Path.of(words[0])), Measured.read(Path.of(words[1])), System.out));
  }

  static int run(Map<String, Measured> base, Map<String, Measured> head, PrintStream out) {
    int slower = 0;
    out.println("time of head over time of base, with a 99 % interval; over 1 is slower");
    for (Map.Entry<String, Measured> entry : base.entrySet()) {
      Measured now = head.get(entry.getKey());
      if (now == null) {
        out.println("  gone      " + entry.getKey());
        continue;
      }
      if (!now.unit().equals(entry.getValue().unit())) {
        out.println(
            "  not comparable ("
                + entry.getValue().unit()
                + " and "
                + now.unit()
                + ")  "
                + entry.getKey());
        continue;
      }
      Ratio ratio = Ratio.of(entry.getValue(), now);
      String verdict =
          ratio.isSlowdown() ? "slower" : ratio.isSpeedup() ? "faster" : "no clear change";
      slower += ratio.isSlowdown() ? 1 : 0;
      out.printf(
          Locale.ROOT,
          "  %.3f (%.3f to %.3f)  %-15s  %s%n",
          ratio.middle(),
          ratio.low(),
          ratio.high(),
          verdict,
          entry.getKey());
    }
    for (String name : head.keySet()) {
      if (!base.containsKey(name)) {
        out.println("  new       " + name);
      }
    }
    out.println(
        slower == 0
            ? "No benchmark got slower."
            : slower + " of " + base.size() + " benchmarks got slower.");
    return slower == 0 ? 0 : 1;
  }
}
