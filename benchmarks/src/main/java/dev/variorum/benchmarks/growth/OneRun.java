package dev.variorum.benchmarks.growth;

import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.core.engine.Selection;
import dev.variorum.readers.Inputs;
import dev.variorum.reports.json.JsonReport;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One measured run in a process of its own: {@code OneRun FILE [ANALYZER...]} reads the file, runs the analyzers, writes the report as JSON to nowhere, and
 * prints documents, wall seconds, CPU seconds and the peak memory of the process in MB, on one line.
 */
public final class OneRun {
  private OneRun() {}

  public static void main(String[] words) throws Exception {
    List<Selection> selections =
        Arrays.stream(words).skip(1).map(id -> new Selection(id, Map.of())).toList();
    Inputs inputs = Inputs.builder().path(words[0]).build();
    long start = System.nanoTime();
    Engine engine = new Engine(Plugins.load(OneRun.class.getClassLoader(), List.of()));
    long documents;
    try (Report report =
        engine.run(inputs::read, selections, RunOptions.builder().build(), RunListener.silent())) {
      JsonReport.write(report, OutputStream.nullOutputStream());
      documents = report.corpus().size();
      for (Outcome outcome : report.outcomes()) {
        if (outcome.status() != Outcome.Status.CONCLUDED) {
          System.err.println(outcome.info().id() + ": " + outcome.problems());
          System.exit(1);
        }
      }
    }
    double wall = (System.nanoTime() - start) / 1e9;
    double cpu =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getProcessCpuTime() / 1e9
            : Double.NaN;
    System.out.printf(Locale.ROOT, "%d %.3f %.3f %d%n", documents, wall, cpu, peakMegabytes());
  }

  /** The most memory that the process held at once, by Linux; else what the heap has grown to. */
  private static long peakMegabytes() throws java.io.IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D+", "")) >> 10;
        }
      }
    }
    return Runtime.getRuntime().totalMemory() >> 20;
  }
}
