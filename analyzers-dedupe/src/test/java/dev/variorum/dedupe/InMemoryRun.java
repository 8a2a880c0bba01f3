package dev.variorum.dedupe;

import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Findings;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.setting.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Runs the analyzer over documents in memory, as an engine would, and keeps what it says. */
final class InMemoryRun {
  final List<Finding> findings = new ArrayList<>();
  final List<Exhibit> exhibits = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  static InMemoryRun of(List<Document> documents, Map<String, String> settings, int threads)
      throws Exception {
    DedupeAnalyzer analyzer = new DedupeAnalyzer();
    Settings parsed = Settings.parse("dedupe", analyzer.info().settings(), settings);
    InMemoryRun run = new InMemoryRun();
    List<Inspection<Imprint>> kept = new ArrayList<>();
    DedupeAnalysis inspecting = (DedupeAnalysis) analyzer.prepare(parsed);
    for (int i = 0; i < documents.size(); i++) {
      Imprint imprint = copy(inspecting.inspect(documents.get(i)));
      kept.add(new Inspection<>(i, documents.get(i).id(), imprint));
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      DedupeAnalysis concluding = (DedupeAnalysis) analyzer.prepare(parsed);
      concluding.conclude(new Kept(kept), run.context(documents, pool, threads), run.sink());
    } finally {
      pool.shutdownNow();
    }
    return run;
  }

  static InMemoryRun of(List<Document> documents) throws Exception {
    return of(documents, Map.of(), 1);
  }

  List<Finding> ofKind(String kind) {
    return findings.stream().filter(f -> f.kind().equals(kind)).toList();
  }

  private static Imprint copy(Imprint imprint) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(imprint);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Imprint) in.readObject();
    }
  }

  private FindingSink sink() {
    return new FindingSink() {
      @Override
      public Reference add(Finding finding) {
        findings.add(finding);
        return Reference.toAdded(findings.size() - 1);
      }

      @Override
      public void add(Exhibit exhibit) {
        exhibits.add(exhibit);
      }

      @Override
      public void add(Problem problem) {
        problems.add(problem);
      }
    };
  }

  private AnalysisContext context(List<Document> documents, Executor executor, int threads) {
    Corpus corpus = new Shelf(documents);
    return new AnalysisContext() {
      @Override
      public Corpus corpus() {
        return corpus;
      }

      @Override
      public Optional<Findings> findingsOf(String analyzerId) {
        return Optional.empty();
      }

      @Override
      public Executor executor() {
        return executor;
      }

      @Override
      public int parallelism() {
        return threads;
      }

      @Override
      public void checkCancelled() {}

      @Override
      public void progress(double share) {}
    };
  }

  private record Kept(List<Inspection<Imprint>> all) implements Inspections<Imprint> {
    @Override
    public long size() {
      return all.size();
    }

    @Override
    public @Nullable Imprint of(DocumentId id) {
      return all.stream()
          .filter(i -> i.document().equals(id))
          .findFirst()
          .map(Inspection::value)
          .orElse(null);
    }

    @Override
    public Iterator<Inspection<Imprint>> iterator() {
      return all.iterator();
    }
  }

  private static final class Shelf implements Corpus {
    private final List<Document> documents;
    private final Map<DocumentId, Integer> positions = new HashMap<>();

    Shelf(List<Document> documents) {
      this.documents = documents;
      for (int i = 0; i < documents.size(); i++) {
        positions.put(documents.get(i).id(), i);
      }
    }

    @Override
    public long size() {
      return documents.size();
    }

    @Override
    public DocumentId id(long position) {
      return documents.get((int) position).id();
    }

    @Override
    public long position(DocumentId id) {
      Integer position = positions.get(id);
      if (position == null) {
        throw new NoSuchElementException(id.value());
      }
      return position;
    }

    @Override
    public Document document(DocumentId id) {
      return documents.get((int) position(id)).toBuilder().build();
    }

    @Override
    public String fingerprint() {
      return "";
    }
  }
}
