package dev.variorum.benchmarks.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What JMH measured of one benchmark with one set of parameters.
 *
 * @param unit as JMH names it, such as {@code ops/s} or {@code us/op}
 * @param forks the scores of the iterations of each fork
 * @param inTurns whether each iteration was run in turn with one of another run ({@link Turns})
 */
record Measured(String unit, double[][] forks, boolean inTurns) {

  /** Whether a larger score is a faster benchmark. */
  boolean largerIsFaster() {
    return unit.startsWith("ops");
  }

  /** The forks of both, these first. */
  Measured and(Measured more) {
    double[][] all = Arrays.copyOf(forks, forks.length + more.forks.length);
    System.arraycopy(more.forks, 0, all, forks.length, more.forks.length);
    return new Measured(unit, all, inTurns && more.inTurns);
  }

  /**
   * The results in a JMH result file, or in all {@code .json} files of a folder as further forks, by benchmark and parameters. CPU time is taken where every
   * result of a benchmark has it ({@link CpuTime}), else the wall clock.
   *
   * @throws IOException if one cannot be read or is not such a file
   */
  static Map<String, Measured> read(Path place) throws IOException {
    Map<String, Measured> wall = new LinkedHashMap<>();
    Map<String, Measured> cpu = new LinkedHashMap<>();
    for (Path file : files(place)) {
      JsonNode all = new ObjectMapper().readTree(file.toFile());
      if (!all.isArray()) {
        throw new IOException(file + " is no JMH result file: it holds no array");
      }
      for (JsonNode one : all) {
        String key = key(one);
        wall.merge(key, metric(one, one.path("primaryMetric"), file), Measured::and);
        JsonNode used = one.path("secondaryMetrics").path(CpuTime.METRIC);
        if (!used.isMissingNode()) {
          cpu.merge(key, metric(one, used, file), Measured::and);
        }
      }
    }
    Map<String, Measured> found = new LinkedHashMap<>();
    wall.forEach(
        (key, clock) -> {
          Measured used = cpu.get(key);
          boolean whole = used != null && used.forks.length == clock.forks.length;
          found.put(key, whole && used != null ? used : clock);
        });
    return found;
  }

  private static List<Path> files(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.list(place)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
      if (found.isEmpty()) {
        throw new IOException(place + " holds no .json file");
      }
      return found;
    }
  }

  private static String key(JsonNode one) {
    String name = one.path("benchmark").asText().replaceAll("^.*\\.(\\w+\\.\\w+)$", "$1");
    StringBuilder key = new StringBuilder(name);
    one.path("params")
        .properties()
        .forEach(p -> key.append(' ').append(p.getKey()).append('=').append(p.getValue().asText()));
    return key.toString();
  }

  private static Measured metric(JsonNode one, JsonNode metric, Path file) throws IOException {
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
    boolean inTurns = one.path("secondaryMetrics").has(Turns.METRIC);
    return new Measured(metric.path("scoreUnit").asText(), forks, inTurns);
  }
}
