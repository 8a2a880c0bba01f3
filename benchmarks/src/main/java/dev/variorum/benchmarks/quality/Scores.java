package dev.variorum.benchmarks.quality;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prints {@code name value} lines; a score with an interval has two more, {@code name_low} and {@code name_high}. */
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

  /** A score with its interval. */
  void add(String name, double value, Bootstrap.Interval interval) {
    add(name, value);
    add(name + "_low", interval.low());
    add(name + "_high", interval.high());
  }

  /** A score from the sums of what was counted, with its interval. */
  public void add(String name, Cases cases, ToDoubleFunction<double[]> ofSums) {
    add(name, cases.score(ofSums), cases.interval(ofSums));
  }

  /**
   * Precision, recall and F1, the last with its interval, of cases whose columns are: right, found, labelled.
   *
   * @param prefix stands before the names
   */
  void addF1(String prefix, Cases cases) {
    add(prefix + "precision", cases.score(s -> ratio(s[0], s[1])));
    add(prefix + "recall", cases.score(s -> ratio(s[0], s[2])));
    add(prefix + "f1", cases, s -> f1(s[0], s[1], s[2]));
  }

  /** Precision, recall and F1 from counts, with {@code prefix} before the names. */
  public void addF1(String prefix, long truePositive, long falsePositive, long falseNegative) {
    long found = truePositive + falsePositive;
    long labelled = truePositive + falseNegative;
    add(prefix + "precision", ratio(truePositive, found));
    add(prefix + "recall", ratio(truePositive, labelled));
    add(prefix + "f1", f1(truePositive, found, labelled));
  }

  /** The harmonic mean of precision and recall; 0 when nothing was found or labelled. */
  static double f1(double right, double found, double labelled) {
    return ratio(2 * right, found + labelled);
  }

  /** A share; 0 when there is nothing to take a share of. */
  public static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
