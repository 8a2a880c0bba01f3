package dev.variorum.benchmarks.speed;

import dev.variorum.core.text.Sentences;
import dev.variorum.sentiment.ToneReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * How many sentences a second one core reads the tone of, from characters to score, and how long
 * the lexicon and the weights take to load.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ToneBenchmark {
  /** A file of sentences, the last column of a table or one a line; else made-up prose is read. */
  @Param("")
  public String file = "";

  private final ToneReader reader = ToneReader.shipped();
  private List<String> sentences = List.of();

  /** Sentences read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public double sentences;

    @Setup(Level.Iteration)
    public void reset() {
      sentences = 0;
    }
  }

  @Setup
  public void load() throws IOException {
    List<String> found = new ArrayList<>();
    if (file.isEmpty()) {
      String prose = String.join("\n\n", new ZipfProse(7).articles(50, 4000));
      Sentences split = Sentences.of(prose);
      for (int s = 0; s < split.size(); s++) {
        found.add(split.span(s).of(prose));
      }
    } else {
      for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
        found.add(line.substring(line.lastIndexOf('\t') + 1));
      }
    }
    sentences = found;
  }

  /** The sum of all scores. */
  @Benchmark
  public double score(Read read) {
    double sum = 0;
    for (String sentence : sentences) {
      sum += reader.score(sentence);
    }
    read.sentences += sentences.size();
    return sum;
  }

  /** A reader, loaded anew. */
  @Benchmark
  public ToneReader reader() {
    return ToneReader.shipped();
  }
}
