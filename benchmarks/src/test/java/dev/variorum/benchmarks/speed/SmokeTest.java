package dev.variorum.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs under JMH, once and without a look at the clock, and has a test of its answer. */
class SmokeTest {
  @Test
  void benchmarksRunUnderJmh() throws Exception {
    Options once =
        new OptionsBuilder()
            .include("TextLayerBenchmark|ToneBenchmark|ReportBenchmark|EngineBenchmark")
            .param("documents", "1")
            .param("analyzers", "none", "dedupe+claims+sentiment")
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(1))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    Collection<RunResult> results = new Runner(once).run();
    assertTrue(results.size() >= 14, () -> results.size() + " benchmarks ran");
    results.forEach(r -> assertEquals(1, r.getPrimaryResult().getSampleCount()));
  }

  /** A benchmark method is called by name in a test of this package. */
  @Test
  void everyBenchmarkHasATestOfItsAnswer() throws IOException {
    Set<String> untested = new TreeSet<>();
    String tests = sources();
    for (var entry : BenchmarkList.defaultList().getAll(null, List.of())) {
      String name = entry.getUsername();
      String method = name.substring(name.lastIndexOf('.') + 1);
      if (!Pattern.compile("\\." + method + "\\(").matcher(tests).find()) {
        untested.add(name);
      }
    }
    assertFalse(BenchmarkList.defaultList().getAll(null, List.of()).isEmpty());
    assertEquals(Set.of(), untested);
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/test/java/dev/variorum/benchmarks/speed"))) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
