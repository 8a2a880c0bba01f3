package dev.variorum.benchmarks.growth;

import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Plugins.FoundAnalyzer;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.core.engine.Selection;
import dev.variorum.readers.Inputs;
import dev.variorum.reports.html.HtmlOptions;
import dev.variorum.reports.html.HtmlReport;
import dev.variorum.reports.json.JsonReport;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Analyzes the same records over and over in one process, and tells after each round what is still
 * held: {@code SoakRun FILE MINUTES TEMPORARY_FOLDER PLUGIN_FOLDER...}. Plugins are loaded anew in
 * each round. Exit code 1 when something grew after the second round, by which time all that is
 * made once has been made.
 */
public final class SoakRun {
  /** The live heap may differ by so much from round to round for reasons of the JVM's own. */
  private static final long SLACK_BYTES = 4 << 20;

  private static final int WARM_ROUNDS = 2;

  /** What is held between two rounds. */
  record Held(long heap, int threads, long files, long classes, long temporary) {
    static Held now(Path temporary) throws IOException, InterruptedException {
      // Loaders and what hangs on them go in the second collection, once their cleaners have run.
      for (int i = 0; i < 3; i++) {
        System.gc();
        Thread.sleep(200);
      }
      return new Held(
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
          ManagementFactory.getThreadMXBean().getThreadCount(),
          entries(Path.of("/proc/self/fd")),
          ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
          entries(temporary));
    }

    private static long entries(Path folder) throws IOException {
      if (!Files.isDirectory(folder)) {
        return 0;
      }
      try (Stream<Path> all = Files.list(folder)) {
        return all.count();
      }
    }

    /** What is more than before, in words; empty when nothing is. */
    List<String> growthSince(Held before) {
      List<String> grown = new ArrayList<>();
      if (heap > before.heap + SLACK_BYTES) {
        grown.add("live heap by " + (heap - before.heap) / 1024 + " kB");
      }
      if (threads > before.threads) {
        grown.add("threads by " + (threads - before.threads));
      }
      if (files > before.files) {
        grown.add("open files by " + (files - before.files));
      }
      if (classes > before.classes + classes / 100) {
        grown.add("loaded classes by " + (classes - before.classes));
      }
      if (temporary > before.temporary) {
        grown.add("temporary files by " + (temporary - before.temporary));
      }
      return grown;
    }
  }

  private SoakRun() {}

  public static void main(String[] words) throws Exception {
    if (words.length < 3) {
      System.err.println("usage: SoakRun FILE MINUTES TEMPORARY_FOLDER PLUGIN_FOLDER...");
      System.exit(2);
    }
    long end = System.nanoTime() + (long) (Double.parseDouble(words[1]) * 60e9);
    Path temporary = Path.of(words[2]);
    List<Path> folders = Stream.of(words).skip(3).map(Path::of).toList();
    System.out.println(
        "round  seconds  documents  findings  live MB  threads  files  classes  temporary");
    List<Held> held = new ArrayList<>();
    do {
      long started = System.nanoTime();
      String counted = round(words[0], folders, temporary);
      double seconds = (System.nanoTime() - started) / 1e9;
      Held now = Held.now(temporary);
      held.add(now);
      System.out.printf(
          "%5d  %7.1f  %s  %7.1f  %7d  %5d  %7d  %9d%n",
          held.size(),
          seconds,
          counted,
          now.heap() / 1048576.0,
          now.threads(),
          now.files(),
          now.classes(),
          now.temporary());
    } while (System.nanoTime() < end || held.size() <= WARM_ROUNDS);
    List<String> grown = held.get(held.size() - 1).growthSince(held.get(WARM_ROUNDS - 1));
    System.out.println(grown.isEmpty() ? "nothing grew" : "grew: " + String.join(", ", grown));
    System.exit(grown.isEmpty() ? 0 : 1);
  }

  private static String round(String file, List<Path> folders, Path temporary) throws Exception {
    Plugins plugins = Plugins.load(SoakRun.class.getClassLoader(), folders);
    List<Selection> all = new ArrayList<>();
    for (FoundAnalyzer found : plugins.analyzers()) {
      all.add(new Selection(found.info().id(), Map.of()));
    }
    Inputs inputs = Inputs.builder().path(file).build();
    // Little memory to use, so that texts, inspections and findings go through files.
    RunOptions options =
        RunOptions.builder().memoryBudget(8 << 20).temporaryFolder(temporary).build();
    try (Report report =
        new Engine(plugins).run(inputs::read, all, options, RunListener.silent())) {
      JsonReport.write(report, OutputStream.nullOutputStream());
      HtmlReport.write(report, HtmlOptions.standard(), OutputStream.nullOutputStream());
      long findings =
          report.outcomes().stream()
              .mapToLong(
                  o -> o.info().kinds().stream().mapToLong(k -> o.findings().count(k.id())).sum())
              .sum();
      return String.format("%9d  %8d", report.corpus().size(), findings);
    }
  }
}
