package dev.variorum.core.engine.store;

import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Findings;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Shown;
import dev.variorum.core.finding.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What one analyzer concludes: checked against its declared kinds, named, and kept as bytes. Filled
 * by conclude's thread; read by any thread once {@link #seal sealed}.
 */
public final class FindingStore implements FindingSink, Findings {
  private static final int MOST_PROBLEMS = 10_000;

  private final AnalyzerInfo analyzer;
  private final Passages passages;
  private final FindingIds ids;
  private final ByteLog log;
  private final BinaryWriter buffer = new BinaryWriter(1 << 10);
  private List<String> idsInOrder = new ArrayList<>();
  private final List<Exhibit> exhibits = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long unlistedProblems;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Thread owner = Thread.currentThread();
  private boolean sealed;

  /** Made by the thread that will conclude. */
  public FindingStore(
      AnalyzerInfo analyzer, DocumentStore documents, ScratchFolder scratch, MemoryBudget budget) {
    this.analyzer = analyzer;
    this.passages = new Passages(documents);
    this.ids = new FindingIds(analyzer.id());
    this.log = new ByteLog("findings-" + analyzer.id(), scratch, budget);
  }

  @Override
  public Reference add(Finding finding) {
    checkOpen();
    FindingKind kind = declared(finding);
    Finding resolved = resolved(finding);
    List<String> words = new ArrayList<>();
    List<Shown> shown = new ArrayList<>();
    for (Evidence e : finding.evidence()) {
      String w = passages.words(e.document(), e.span());
      words.add(w);
      shown.add(passages.shown(e.document(), e.span(), w));
    }
    String id = ids.next(resolved, kind, words);
    buffer.reset();
    buffer.writeInt(0);
    FindingCodec.write(new Found(id, resolved, shown), buffer);
    int length = buffer.size() - 4;
    byte[] bytes = buffer.array();
    for (int i = 0; i < 4; i++) {
      bytes[i] = (byte) (length >>> (24 - 8 * i));
    }
    log.append(bytes, 0, buffer.size());
    idsInOrder.add(id);
    counts.merge(kind.id(), 1L, Long::sum);
    return Reference.toAdded(idsInOrder.size() - 1L);
  }

  private FindingKind declared(Finding finding) {
    FindingKind kind =
        analyzer
            .kind(finding.kind())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        analyzer.id()
                            + " gave a finding of kind '"
                            + finding.kind()
                            + "', which it does not declare"));
    for (Evidence e : finding.evidence()) {
      if (kind.role(e.role()).isEmpty()) {
        throw new IllegalArgumentException(
            "kind '" + kind.id() + "' of " + analyzer.id() + " has no role '" + e.role() + "'");
      }
    }
    finding
        .facts()
        .forEach(
            (name, value) -> {
              Optional<FindingKind.Fact> fact = kind.fact(name);
              if (fact.isEmpty() || fact.get().type() != value.type()) {
                throw new IllegalArgumentException(
                    "kind '"
                        + kind.id()
                        + "' of "
                        + analyzer.id()
                        + " declares no fact '"
                        + name
                        + "' of type "
                        + value.type());
              }
            });
    return kind;
  }

  /** The finding with its references to earlier findings turned into ids. */
  private Finding resolved(Finding finding) {
    boolean open = false;
    for (Value value : finding.facts().values()) {
      open |= ordinalOf(value) >= 0;
    }
    if (!open) {
      return finding;
    }
    Finding.Builder b = Finding.of(finding.kind(), finding.message());
    finding.score().ifPresent(b::score);
    finding.evidence().forEach(b::evidence);
    finding
        .facts()
        .forEach(
            (name, value) -> {
              long ordinal = ordinalOf(value);
              if (ordinal >= idsInOrder.size()) {
                throw new IllegalArgumentException(
                    "fact '" + name + "' refers to a finding not yet added");
              }
              b.fact(
                  name,
                  ordinal < 0
                      ? value
                      : Value.reference(Reference.toFinding(idsInOrder.get((int) ordinal))));
            });
    return b.build();
  }

  private static long ordinalOf(Value value) {
    return value.match(
        new Value.Cases<Long>() {
          @Override
          public Long otherwise() {
            return -1L;
          }

          @Override
          public Long reference(Reference reference) {
            return reference.ordinal();
          }
        });
  }

  @Override
  public void add(Exhibit exhibit) {
    checkOpen();
    exhibits.add(java.util.Objects.requireNonNull(exhibit));
  }

  @Override
  public void add(Problem problem) {
    checkOpen();
    java.util.Objects.requireNonNull(problem);
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    } else {
      unlistedProblems++;
    }
  }

  private void checkOpen() {
    if (sealed || Thread.currentThread() != owner) {
      throw new IllegalStateException(
          "findings are added by conclude's own thread, while it concludes");
    }
  }

  /**
   * Ends the writing, and gives up what only the writing needed.
   *
   * @throws java.io.UncheckedIOException if not all findings could be kept
   */
  public void seal() {
    log.checkUsable();
    sealed = true;
    idsInOrder = List.of();
    ids.forget();
    passages.forget();
  }

  /** The problems that the analyzer added while it concluded; those beyond ten thousand as a count. */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    if (unlistedProblems > 0) {
      all.add(
          Problem.warning(analyzer.id(), unlistedProblems + " further problems are not listed"));
    }
    return List.copyOf(all);
  }

  @Override
  public Stream<Found> all() {
    return StreamSupport.stream(new Stored(log), false);
  }

  @Override
  public Stream<Found> ofKind(String kind) {
    return all().filter(f -> f.finding().kind().equals(kind));
  }

  @Override
  public long count(String kind) {
    return counts.getOrDefault(kind, 0L);
  }

  @Override
  public List<Exhibit> exhibits() {
    return List.copyOf(exhibits);
  }

  /** Reads the log from its start. */
  private static final class Stored extends AbstractSpliterator<Found> {
    private final ByteLog log;
    private long at;

    Stored(ByteLog log) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.log = log;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Found> action) {
      if (at >= log.size()) {
        return false;
      }
      int length = new BinaryReader(log.read(at, 4)).readInt();
      Found found = FindingCodec.read(new BinaryReader(log.read(at + 4, length)));
      at += 4L + length;
      action.accept(found);
      return true;
    }
  }
}
