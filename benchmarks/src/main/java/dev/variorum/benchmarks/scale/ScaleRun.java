package dev.variorum.benchmarks.scale;

import dev.variorum.benchmarks.scale.MadeUpCorpus.Shape;
import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.core.engine.Selection;
import dev.variorum.core.finding.FindingKind;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One analyzer over a made-up corpus: {@code ScaleRun ANALYZER zipf|templated DOCUMENTS}. */
public final class ScaleRun {
  private ScaleRun() {}

  public static void main(String[] words) throws Exception {
    MadeUpCorpus corpus = new MadeUpCorpus(Shape.valueOf(words[1].toUpperCase(Locale.ROOT)));
    long documents = Long.parseLong(words[2]);
    long start = System.nanoTime();
    try (Report report =
        new Engine(Plugins.load(ScaleRun.class.getClassLoader(), List.of()))
            .run(
                sink -> {
                  for (long n = 0; n < documents; n++) {
                    sink.document(corpus.document(n));
                  }
                },
                List.of(new Selection(words[0], Map.of())),
                RunOptions.builder().build(),
                new Times())) {
      Outcome outcome = report.outcome(words[0]).orElseThrow();
      System.out.println("status " + outcome.status());
      outcome.problems().stream().limit(5).forEach(System.out::println);
      for (FindingKind kind : outcome.info().kinds()) {
        System.out.println(kind.id() + " " + outcome.findings().count(kind.id()));
      }
    }
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

  private static final class Times implements RunListener {
    @Override
    public void ended(String analyzer, Duration inspecting, Duration concluding) {
      System.out.println(
          "inspecting_cpu_s " + inspecting.toSeconds() + " concluding_s " + concluding.toSeconds());
    }
  }
}
