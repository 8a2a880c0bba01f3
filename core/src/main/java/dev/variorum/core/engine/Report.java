package dev.variorum.core.engine;

import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.Problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The result of a run: the corpus, what was wrong with it, and each analyzer's outcome. Reads from
 * temporary files until it is closed; any thread may read it. Holds no clock, host name or path.
 */
public final class Report implements AutoCloseable {
  private final String version;
  private final Corpus corpus;
  private final LongFunction<DocumentEntry> entries;
  private final List<Problem> problems;
  private final List<Outcome> outcomes;
  private final List<Problem> pluginProblems;
  private final Runnable onClose;

  /**
   * @param entries what is known of the document at a position
   * @param onClose gives up what the report reads from
   */
  public Report(
      String version,
      Corpus corpus,
      LongFunction<DocumentEntry> entries,
      List<Problem> problems,
      List<Outcome> outcomes,
      List<Problem> pluginProblems,
      Runnable onClose) {
    this.version = version;
    this.corpus = corpus;
    this.entries = entries;
    this.problems = List.copyOf(problems);
    this.outcomes = List.copyOf(outcomes);
    this.pluginProblems = List.copyOf(pluginProblems);
    this.onClose = onClose;
  }

  /** The version of the program that made it. */
  public String version() {
    return version;
  }

  public Corpus corpus() {
    return corpus;
  }

  /** What is known of each document, in corpus order. */
  public Stream<DocumentEntry> documents() {
    return LongStream.range(0, corpus.size()).mapToObj(entries);
  }

  /** What is known of the document at a position. */
  public DocumentEntry document(long position) {
    return entries.apply(position);
  }

  /** Problems of inputs and documents, in the order met. */
  public List<Problem> problems() {
    return problems;
  }

  /** One outcome an analyzer, in the order in which they concluded. */
  public List<Outcome> outcomes() {
    return outcomes;
  }

  /** The outcome of one analyzer. */
  public Optional<Outcome> outcome(String analyzer) {
    return outcomes.stream().filter(o -> o.info().id().equals(analyzer)).findFirst();
  }

  /** Problems of plugins that could not be loaded. */
  public List<Problem> pluginProblems() {
    return pluginProblems;
  }

  /** Whether the same run would give the same report. */
  public boolean reproducible() {
    return outcomes.stream().allMatch(o -> o.info().reproducible());
  }

  /**
   * Whether something was not analysed: an error among the problems, or an analyzer that did not
   * conclude.
   */
  public boolean hasErrors() {
    return outcomes.stream().anyMatch(o -> o.status() != Outcome.Status.CONCLUDED)
        || Stream.of(
                problems.stream(),
                pluginProblems.stream(),
                outcomes.stream().flatMap(o -> o.problems().stream()))
            .flatMap(s -> s)
            .anyMatch(p -> p.severity() == Severity.ERROR);
  }

  @Override
  public void close() {
    onClose.run();
  }
}
