package dev.variorum.benchmarks.comparison;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * A JMH profiler that gives the CPU time of the process for one operation, in microseconds, compiler and garbage collector included.
 *
 * <p>On a machine that others use too, a benchmark waits for its turn, and the wall clock counts the waiting; this does not. One instance
 * serves one benchmark; JMH calls it on one thread.
 */
public final class CpuTime implements InternalProfiler {
  /** The name under which JMH reports it. */
  static final String METRIC = "cpu";

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

  /** Nanoseconds used by all threads of this process so far; negative where the platform cannot tell. */
  private static long used() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean known
        ? known.getProcessCpuTime()
        : -1;
  }
}
