package dev.variorum.benchmarks.speed;

import dev.variorum.benchmarks.scale.MadeUpCorpus;
import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.near.Bands;
import dev.variorum.dedupe.near.FingerprintTable;
import dev.variorum.dedupe.near.Fingerprinter;
import dev.variorum.dedupe.near.NearDuplicates;
import dev.variorum.dedupe.near.Work;
import dev.variorum.dedupe.passage.SharedPassage;
import dev.variorum.dedupe.passage.SharedPassages;
import dev.variorum.dedupe.passage.Winnowing;
import dev.variorum.dedupe.shingle.ShingleSet;
import dev.variorum.dedupe.shingle.Shingler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the steps of finding copies cost: shingling, sketching, banding, verifying, winnowing, the
 * whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CopyBenchmark {
  private static final int DOCUMENTS = 2000;

  private final Shingler shingler = Shingler.words(5);
  private final Bands bands = Bands.forThreshold(0.7, 128);
  private final Winnowing winnowing = Winnowing.forRuns(8);
  private final NearDuplicates finder = NearDuplicates.builder().build();
  private final Fingerprinter fingerprinter = finder.fingerprinter();
  private final FingerprintTable table = new FingerprintTable(finder.bands());
  private List<Document> documents = List.of();
  private List<byte[]> utf8 = List.of();
  private long[] words = {};
  private long[] shingles = {};
  private ShingleSet set = ShingleSet.of(words);
  private ShingleSet other = set;

  /** Documents 18 and 19 of the made-up corpus are a text and its rewrite. */
  @Setup
  public void prepare() {
    MadeUpCorpus corpus = new MadeUpCorpus(MadeUpCorpus.Shape.ZIPF);
    List<Document> made = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      made.add(corpus.document(i));
    }
    documents = made;
    utf8 = made.stream().map(d -> d.text().getBytes(StandardCharsets.UTF_8)).toList();
    for (byte[] text : utf8) {
      fingerprinter.add(text, 0, text.length, table, "", FingerprintTable.UNDATED);
    }
    words = made.get(18).tokens().hashes();
    shingles = shingler.sequence(words);
    set = shingler.set(made.get(18));
    other = shingler.set(made.get(19));
  }

  /** The shingles of a document of 120 words. */
  @Benchmark
  public long[] shingle() {
    return shingler.sequence(words);
  }

  /** Its sketch of 128 values, as 32 keys. */
  @Benchmark
  public int[] sketch() {
    return bands.keys(shingles);
  }

  /** The fingerprints of 2,000 documents, from their UTF-8. */
  @Benchmark
  public long fingerprints() {
    long words = 0;
    for (byte[] text : utf8) {
      words += fingerprinter.of(text, 0, text.length).words();
    }
    return words;
  }

  /** The pairs of 2,000 documents that agree in a band, from their fingerprints. */
  @Benchmark
  public int band() {
    return finder.candidates(table, Work.here());
  }

  /** The exact similarity of two documents. */
  @Benchmark
  public double verify() {
    return set.overlap(other).jaccard();
  }

  /** The fingerprints by which shared passages are noticed. */
  @Benchmark
  public int[] winnow() {
    return winnowing.prints(words);
  }

  /** Groups of copies among 2,000 documents, from their texts. */
  @Benchmark
  public int group() {
    return finder.find(documents).groups().size();
  }

  /** Shared passages among the first 200 documents. */
  @Benchmark
  public List<SharedPassage> passages() {
    return SharedPassages.find(documents.subList(0, 200), 8);
  }
}
