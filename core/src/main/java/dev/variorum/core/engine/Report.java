package dev.variorum.core.engine;

import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.Problem.Severity;
import dev.variorum.core.finding.Findings;
import dev.variorum.core.finding.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /**
   * This report without some findings, and with a note of how many were left out and how many of the ids no finding has. Exhibits stay as the analyzers made
   * them. The two share what they read from, so closing one closes both.
   *
   * @param ids of the findings to leave out
   * @param list the name of the list that the ids stand in, for the note
   */
  public Report without(Set<String> ids, String list) {
    Set<String> left = new HashSet<>();
    List<Outcome> remaining = new ArrayList<>();
    for (Outcome o : outcomes) {
      try (Stream<Found> all = o.findings().all()) {
        all.map(Found::id).filter(ids::contains).forEach(left::add);
      }
      Findings standing = new SetAside(o.findings(), Set.copyOf(ids));
      remaining.add(
          new Outcome(o.info(), o.settings(), o.status(), o.missing(), o.problems(), standing));
    }
    List<Problem> noted = new ArrayList<>(problems);
    int unknown = ids.size() - left.size();
    noted.add(
        Problem.note(
            list,
            left.size()
                + (left.size() == 1 ? " finding" : " findings")
                + " set aside"
                + (unknown == 0 ? "" : "; " + unknown + " of its ids are of no finding")));
    return new Report(version, corpus, entries, noted, remaining, pluginProblems, onClose);
  }

  @Override
  public void close() {
    onClose.run();
  }
}
