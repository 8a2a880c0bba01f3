package dev.variorum.benchmarks.speed;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Problem;
import dev.variorum.readers.InputException;
import dev.variorum.readers.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How fast files are read and decoded: a folder of texts, JSON lines, a table, pages of HTML. The counter {@code megabytes} is of bytes on disk. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBenchmark {
  private static final int ARTICLES = 500;

  private Path folder = Path.of("");

  /** Millions of bytes read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public double megabytes;

    @Setup(Level.Iteration)
    public void reset() {
      megabytes = 0;
    }
  }

  /** Counts the characters of the documents; none may be refused. */
  private static final class Characters implements DocumentSink {
    private long count;

    @Override
    public void document(Document document) {
      count += document.text().length();
    }

    @Override
    public void problem(Problem problem) {
      if (problem.severity() == Problem.Severity.ERROR) {
        throw new IllegalStateException(problem.toString());
      }
    }
  }

  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("variorum-reading");
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Path pages = Files.createDirectory(folder.resolve("pages"));
    StringBuilder lines = new StringBuilder();
    StringBuilder table = new StringBuilder("id,text\n");
    List<String> articles = EngineBenchmark.texts(ARTICLES);
    for (int i = 0; i < articles.size(); i++) {
      String text = articles.get(i);
      Files.writeString(texts.resolve(i + ".txt"), text);
      Files.writeString(
          pages.resolve(i + ".html"),
          "<!doctype html><meta charset=utf-8><title>A page</title><article><p>"
              + text.replace("\n", "</p>\n<p>")
              + "</p></article>");
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"");
      lines.append(text.replace("\n", "\\n")).append("\"}\n");
      table.append(i).append(",\"").append(text).append("\"\n");
    }
    Files.writeString(folder.resolve("lines.jsonl"), lines);
    Files.writeString(folder.resolve("table.csv"), table);
  }

  @TearDown
  public void delete() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private long read(String name, Read read) throws IOException, InputException {
    Path path = folder.resolve(name);
    Characters characters = new Characters();
    Inputs.builder().path(path.toString()).build().read(characters);
    read.megabytes += size(path) / 1e6;
    return characters.count;
  }

  private static long size(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return Files.size(path);
    }
    long size = 0;
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  @Benchmark
  public long texts(Read read) throws IOException, InputException {
    return read("texts", read);
  }

  @Benchmark
  public long jsonLines(Read read) throws IOException, InputException {
    return read("lines.jsonl", read);
  }

  @Benchmark
  public long table(Read read) throws IOException, InputException {
    return read("table.csv", read);
  }

  @Benchmark
  public long pages(Read read) throws IOException, InputException {
    return read("pages", read);
  }

  /** How fast bytes become characters by the JDK alone: the limit that reading is compared with. */
  @Benchmark
  public long decodeOnly(Read read) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("lines.jsonl"));
    read.megabytes += bytes.length / 1e6;
    return new String(bytes, StandardCharsets.UTF_8).length();
  }
}
