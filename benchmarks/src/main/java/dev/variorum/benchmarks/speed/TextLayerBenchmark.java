package dev.variorum.benchmarks.speed;

import dev.variorum.core.text.EncodingAccidents;
import dev.variorum.core.text.Names;
import dev.variorum.core.text.Quotations;
import dev.variorum.core.text.Sections;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Terms;
import dev.variorum.core.text.Tokens;
import dev.variorum.core.text.WordHashes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast one core scans texts into tokens, terms, sentences, sections, quotations and names.
 *
 * <p>The counter {@code megabytes} is what counts: millions of characters a second, which for
 * English are megabytes of UTF-8. One operation scans the whole corpus.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TextLayerBenchmark {
  private static final int ARTICLES = 500;
  private static final int CHARACTERS = 4000;

  /** A file of texts, one a line, to be used instead of synthetic prose. */
  @Param("")
  public String file = "";

  private List<String> texts = List.of();
  private List<byte[]> utf8 = List.of();
  private final WordHashes hashes = new WordHashes();
  private double megabytes;

  /** Millions of characters scanned. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Scanned {
    public double megabytes;

    @Setup(Level.Iteration)
    public void reset() {
      megabytes = 0;
    }
  }

  @Setup
  public void texts() throws IOException {
    texts =
        file.isEmpty()
            ? new ZipfProse(20250306).articles(ARTICLES, CHARACTERS)
            : Files.readAllLines(Path.of(file));
    // Not the very strings that were built, so that one layout in memory favours nobody.
    texts = new ArrayList<>(texts);
    utf8 = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    megabytes = texts.stream().mapToLong(String::length).sum() / 1e6;
  }

  private int all(Scanned scanned, ToIntFunction<String> scan) {
    int answer = 0;
    for (String text : texts) {
      answer += scan.applyAsInt(text);
    }
    scanned.megabytes += megabytes;
    return answer;
  }

  @Benchmark
  public int tokens(Scanned scanned) {
    return all(scanned, text -> Tokens.of(text).size());
  }

  /** The hashes of tokens straight from UTF-8. */
  @Benchmark
  public int wordHashes(Scanned scanned) {
    int words = 0;
    for (byte[] text : utf8) {
      words += hashes.read(text, 0, text.length);
    }
    scanned.megabytes += megabytes;
    return words;
  }

  @Benchmark
  public int terms(Scanned scanned) {
    return all(scanned, text -> Terms.of(text).size());
  }

  @Benchmark
  public int sentences(Scanned scanned) {
    return all(scanned, text -> Sentences.of(text).size());
  }

  @Benchmark
  public int sections(Scanned scanned) {
    return all(scanned, text -> Sections.of(text).size());
  }

  @Benchmark
  public int quotations(Scanned scanned) {
    return all(scanned, text -> Quotations.of(text).size());
  }

  /** With the terms and sentences that names are found in. */
  @Benchmark
  public int names(Scanned scanned) {
    return all(scanned, text -> Names.of(text, Terms.of(text), Sentences.of(text)).size());
  }

  @Benchmark
  public int encodingAccidents(Scanned scanned) {
    return all(scanned, text -> EncodingAccidents.of(text).size());
  }
}
