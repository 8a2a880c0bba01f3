package dev.variorum.benchmarks.growth;

import java.util.List;

/**
 * One measured run.
 *
 * @param what the analyzers, in words
 * @param documents how many were read
 * @param wall seconds
 * @param cpu seconds of all threads
 * @param megabytes the most memory that the process held
 */
record Measurement(String what, long documents, double wall, double cpu, long megabytes) {

  /**
   * The exponent by which CPU time grows with the number of documents: the slope of the least squares line through the logarithms of the larger runs, as the
   * smallest ones are spent on starting up. NaN with fewer than two.
   */
  static double exponent(List<Measurement> runs) {
    List<Measurement> large = runs.stream().filter(m -> m.documents() >= 10_000).toList();
    if (large.size() < 2) {
      return Double.NaN;
    }
    double meanX = large.stream().mapToDouble(m -> Math.log(m.documents())).average().orElse(0);
    double meanY = large.stream().mapToDouble(m -> Math.log(m.cpu())).average().orElse(0);
    double product = 0;
    double square = 0;
    for (Measurement m : large) {
      double x = Math.log(m.documents()) - meanX;
      product += x * (Math.log(m.cpu()) - meanY);
      square += x * x;
    }
    return product / square;
  }
}
