package dev.variorum.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The figures that quantities, dates and check-worthiness must not fall below. */
class ClaimFiguresTest {

  @Test
  void quantities() throws IOException {
    Map<String, Double> scores =
        run(
            new QuantitiesSuite(),
            "claims/cqe_currency.jsonl",
            "claims/cqe_dimension.jsonl",
            "claims/cqe_age.jsonl",
            "claims/cqe_temperature.jsonl");
    atLeast(scores, "value_f1", 0.92);
    atLeast(scores, "value_unit_f1", 0.86);
  }

  @Test
  void conformance() throws IOException {
    Map<String, Double> scores = run(new ConformanceSuite(), "claims/recognizers-specs");
    atLeast(scores, "number", 0.95);
    atLeast(scores, "percent", 0.95);
    atLeast(scores, "currency", 0.95);
  }

  @Test
  void dates() throws IOException {
    Map<String, Double> scores = run(new DatesSuite(), "claims/timebank.jsonl.gz");
    atLeast(scores, "span_f1", 0.85);
    atLeast(scores, "value_f1", 0.70);
  }

  @Test
  void checkWorthiness() throws IOException {
    Map<String, Double> scores = run(new CheckWorthinessSuite(), "claims/ct24_en_dev.tsv");
    atLeast(scores, "f1", 0.675);
  }

  private static void atLeast(Map<String, Double> scores, String name, double least) {
    assertTrue(scores.getOrDefault(name, 0.0) >= least, name + " in " + scores);
  }

  private static Map<String, Double> run(Suite suite, String... files) throws IOException {
    String data = System.getenv("VARIORUM_DATA");
    assumeTrue(data != null, "VARIORUM_DATA names no folder of evaluation data");
    List<String> paths =
        Arrays.stream(files).map(f -> Path.of(data).resolve(f).toString()).toList();
    for (String path : paths) {
      assumeTrue(Files.exists(Path.of(path)), path + " is not there");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    suite.run(
        Arguments.parse(paths), new Scores(new PrintStream(out, true, StandardCharsets.UTF_8)));
    Map<String, Double> scores = new HashMap<>();
    for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
      int blank = line.indexOf(' ');
      if (blank > 0) {
        scores.put(line.substring(0, blank), Double.valueOf(line.substring(blank + 1).strip()));
      }
    }
    return scores;
  }
}
