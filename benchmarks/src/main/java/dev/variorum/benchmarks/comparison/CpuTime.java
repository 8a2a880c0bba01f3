package dev.variorum.benchmarks.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * A JMH profiler that gives the CPU time of the process for one operation, in microseconds, garbage collection included and, on Linux, the compiler's threads
 * left out.
 *
 * <p>On a machine that others use too, a benchmark waits for its turn, and the wall clock counts the waiting; this does not. A compiler that is kept waiting as well
 * still works while the benchmark is measured, which is no cost of the operation. One instance serves one benchmark; JMH calls it on one thread.
 */
public final class CpuTime implements InternalProfiler {
  /** The name under which JMH reports it. */
  static final String METRIC = "cpu";

  /** What each thread of the compiler had used when it was seen last. */
  private final Map<String, Long> compilers = new HashMap<>();

  private long before;

  @Override
  public String getDescription() {
    return "CPU time of the process for one operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = used();
  }

  @Override
  @SuppressWarnings("rawtypes") // the return type is JMH's
  public Collection<? extends Result> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    long operations = result.getMetadata().getAllOps();
    if (before < 0 || operations == 0) {
      return List.of();
    }
    double micros = (used() - before) / 1e3 / operations;
    return List.of(new ScalarResult(METRIC, micros, "us/op", AggregationPolicy.AVG));
  }

  /** Nanoseconds used so far; negative where the platform cannot tell. */
  private long used() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean known
        ? known.getProcessCpuTime() - compiling()
        : -1;
  }

  /** Nanoseconds that the compiler's threads used so far, those that have ended included; 0 where the platform does not tell. */
  private long compiling() {
    Path threads = Path.of("/proc/self/task");
    if (Files.isDirectory(threads)) {
      try (Stream<Path> all = Files.list(threads)) {
        for (Path thread : all.toList()) {
          count(thread);
        }
      } catch (IOException | UncheckedIOException e) {
        return compilers.values().stream().mapToLong(Long::longValue).sum();
      }
    }
    return compilers.values().stream().mapToLong(Long::longValue).sum();
  }

  private void count(Path thread) {
    try {
      String name = Files.readString(thread.resolve("comm"));
      if (name.startsWith("C1 Compiler") || name.startsWith("C2 Compiler")) {
        String[] figures = Files.readString(thread.resolve("schedstat")).split(" ");
        compilers.put(thread.toString(), Long.parseLong(figures[0]));
      }
    } catch (IOException | NumberFormatException e) {
      // The thread has ended meanwhile: what was seen of it last stands.
      return;
    }
  }
}
