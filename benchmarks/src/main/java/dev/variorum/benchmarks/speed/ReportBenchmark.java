package dev.variorum.benchmarks.speed;

import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.reports.html.HtmlOptions;
import dev.variorum.reports.html.HtmlReport;
import dev.variorum.reports.json.JsonReport;
import dev.variorum.reports.json.JsonReportReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to write a report as JSON and as HTML, and to read the JSON again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReportBenchmark {
  /** How many documents the report is of. */
  @Param({"20", "500"})
  public int documents = 20;

  private @Nullable Report made;
  private byte[] written = {};

  @Setup
  public void make() throws Exception {
    Plugins plugins = Plugins.load(ReportBenchmark.class.getClassLoader(), List.of());
    Report report =
        EngineBenchmark.report(
            plugins, EngineBenchmark.texts(documents), "dedupe+claims+sentiment");
    made = report;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonReport.write(report, bytes);
    written = bytes.toByteArray();
  }

  @TearDown
  public void close() {
    report().close();
  }

  private Report report() {
    return Objects.requireNonNull(made);
  }

  /** The number of bytes of JSON. */
  @Benchmark
  public long json() throws IOException {
    Counted out = new Counted();
    JsonReport.write(report(), out);
    return out.bytes;
  }

  /** The number of bytes of HTML. */
  @Benchmark
  public long html() throws IOException {
    Counted out = new Counted();
    HtmlReport.write(report(), HtmlOptions.standard(), out);
    return out.bytes;
  }

  /** The number of documents of the report that is read again. */
  @Benchmark
  public long read() throws IOException {
    try (Report again = JsonReportReader.read(new ByteArrayInputStream(written))) {
      return again.corpus().size();
    }
  }

  /** Counts what is written to it. */
  private static final class Counted extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int offset, int length) {
      bytes += length;
    }
  }
}
