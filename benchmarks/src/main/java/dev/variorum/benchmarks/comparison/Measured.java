package dev.variorum.benchmarks.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What JMH measured of one benchmark with one set of parameters.
 *
 * @param unit as JMH names it, such as {@code ops/s} or {@code us/op}
 * @param forks the scores of the iterations of each fork
 */
record Measured(String unit, double[][] forks) {

  /** Whether a larger score is a faster benchmark. */
  boolean largerIsFaster() {
    return unit.startsWith("ops");
  }

  /**
   * The results in a JMH result file, by benchmark and parameters.
   *
   * @throws IOException if it cannot be read or is not such a file
   */
  static Map<String, Measured> read(Path file) throws IOException {
    JsonNode all = new ObjectMapper().readTree(file.toFile());
    if (!all.isArray()) {
      throw new IOException(file + " is no JMH result file: it holds no array");
    }
    Map<String, Measured> found = new LinkedHashMap<>();
    for (JsonNode one : all) {
      JsonNode metric = one.path("primaryMetric");
      JsonNode raw = metric.path("rawData");
      if (!raw.isArray()) {
        throw new IOException(
            file
                + " is no JMH result file: "
                + one.path("benchmark").asText("a result")
                + " has no raw data");
      }
      double[][] forks = new double[raw.size()][];
      for (int f = 0; f < forks.length; f++) {
        forks[f] = new double[raw.get(f).size()];
        for (int i = 0; i < forks[f].length; i++) {
          forks[f][i] = raw.get(f).get(i).asDouble();
        }
      }
      String name = one.get("benchmark").asText().replaceAll("^.*\\.(\\w+\\.\\w+)$", "$1");
      StringBuilder key = new StringBuilder(name);
      one.path("params")
          .fields()
          .forEachRemaining(
              p -> key.append(' ').append(p.getKey()).append('=').append(p.getValue().asText()));
      found.put(key.toString(), new Measured(metric.get("scoreUnit").asText(), forks));
    }
    return found;
  }
}
