package dev.variorum.benchmarks.scale;

import dev.variorum.benchmarks.scale.MadeUpCorpus.Shape;
import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.core.engine.Selection;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Found;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * One analyzer over a made-up corpus: {@code ScaleRun ANALYZER zipf|templated DOCUMENTS [THREADS
 * [BUDGET [NAME=VALUE...]]]}, the budget in mebibytes, then settings of the analyzer. Prints, among
 * others, a sum of all findings, which is equal for equal findings, and what was put on disk.
 */
public final class ScaleRun {
  private ScaleRun() {}

  public static void main(String[] words) throws Exception {
    MadeUpCorpus corpus = new MadeUpCorpus(Shape.valueOf(words[1].toUpperCase(Locale.ROOT)));
    long documents = Long.parseLong(words[2]);
    RunOptions.Builder options = RunOptions.builder();
    if (words.length > 3) {
      options.threads(Integer.parseInt(words[3]));
    }
    if (words.length > 4) {
      options.memoryBudget(Long.parseLong(words[4]) << 20);
    }
    Map<String, String> settings = new TreeMap<>();
    for (int i = 5; i < words.length; i++) {
      String[] sides = words[i].split("=", 2);
      settings.put(sides[0], sides[1]);
    }
    Path scratch = Files.createTempDirectory("scale");
    options.temporaryFolder(scratch);
    long start = System.nanoTime();
    try (Report report =
        new Engine(Plugins.load(ScaleRun.class.getClassLoader(), List.of()))
            .run(
                sink -> {
                  for (long n = 0; n < documents; n++) {
                    sink.document(corpus.document(n));
                  }
                },
                List.of(new Selection(words[0], settings)),
                options.build(),
                new Times())) {
      Outcome outcome = report.outcome(words[0]).orElseThrow();
      System.out.println("status " + outcome.status());
      outcome.problems().stream().limit(5).forEach(System.out::println);
      for (FindingKind kind : outcome.info().kinds()) {
        System.out.println(kind.id() + " " + outcome.findings().count(kind.id()));
      }
      System.out.println("findings_sum " + sum(outcome));
      System.out.println("on_disk_mb " + (size(scratch) >> 20));
    }
    Files.delete(scratch);
    System.out.printf(Locale.ROOT, "seconds %.1f%n", (System.nanoTime() - start) / 1e9);
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system) {
      System.out.printf(Locale.ROOT, "cpu_seconds %.1f%n", system.getProcessCpuTime() / 1e9);
    }
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    System.out.println("peak_heap_mb " + (peak >> 20));
  }

  /** A sum of all that the findings say, in their order. */
  private static String sum(Outcome outcome) {
    CRC32 sum = new CRC32();
    try (Stream<Found> all = outcome.findings().all()) {
      all.forEach(found -> sum.update(text(found).getBytes(StandardCharsets.UTF_8)));
    }
    return Long.toHexString(sum.getValue());
  }

  private static String text(Found found) {
    Finding finding = found.finding();
    return found.id() + finding + finding.score() + finding.evidence() + finding.facts();
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static final class Times implements RunListener {
    @Override
    public void ended(String analyzer, Duration inspecting, Duration concluding) {
      System.out.println(
          "inspecting_cpu_s " + inspecting.toSeconds() + " concluding_s " + concluding.toSeconds());
    }
  }
}
