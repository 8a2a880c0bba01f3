package dev.variorum.benchmarks.quality;

import java.io.PrintStream;
import java.util.Locale;

/** Prints {@code name value} lines. */
public final class Scores {
  private final PrintStream out;

  Scores(PrintStream out) {
    this.out = out;
  }

  /** A score with six decimals. */
  public void add(String name, double value) {
    out.println(name + " " + String.format(Locale.ROOT, "%.6f", value));
  }

  /** A count. */
  public void add(String name, long value) {
    out.println(name + " " + value);
  }

  /** Precision, recall and F1 from counts, with {@code prefix} before the names. */
  public void addF1(String prefix, long truePositive, long falsePositive, long falseNegative) {
    double precision = ratio(truePositive, truePositive + falsePositive);
    double recall = ratio(truePositive, truePositive + falseNegative);
    add(prefix + "precision", precision);
    add(prefix + "recall", recall);
    add(prefix + "f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
  }

  /** A share; 0 when there is nothing to take a share of. */
  public static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
