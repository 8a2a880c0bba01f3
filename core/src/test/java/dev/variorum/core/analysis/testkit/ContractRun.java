package dev.variorum.core.analysis.testkit;

import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.core.engine.Selection;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs analyzers over documents and writes down all that can be seen of the result. */
final class ContractRun {
  private final List<Document> documents;
  private int threads = 2;
  private long memory = 64 << 20;

  ContractRun(List<Document> documents) {
    this.documents = documents;
  }

  ContractRun threads(int count) {
    threads = count;
    return this;
  }

  ContractRun withoutMemory() {
    memory = 0;
    return this;
  }

  /** What is seen of the first analyzer's outcome. */
  Result of(Map<String, String> settings, Analyzer first, Analyzer... others) {
    List<Analyzer> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(others));
    List<Selection> selections = new ArrayList<>();
    for (Analyzer analyzer : all) {
      selections.add(new Selection(analyzer.info().id(), analyzer == first ? settings : Map.of()));
    }
    RunOptions options = RunOptions.builder().threads(threads).memoryBudget(memory).build();
    try (Report report =
        new Engine(Plugins.of(all))
            .run(
                out -> documents.forEach(out::document),
                selections,
                options,
                RunListener.silent())) {
      return new Result(report, report.outcome(first.info().id()).orElseThrow());
    } catch (Exception e) {
      throw new AssertionError("the run did not even start", e);
    }
  }

  /** One analyzer's outcome, written down before its report is closed. */
  static final class Result {
    final Outcome outcome;
    final List<Found> found;
    final List<String> lines = new ArrayList<>();

    Result(Report report, Outcome outcome) {
      this.outcome = outcome;
      try (Stream<Found> all = outcome.findings().all()) {
        found = all.toList();
      }
      for (Found f : found) {
        lines.add(
            String.join(
                " | ",
                f.id(),
                f.finding().kind(),
                f.finding().message(),
                f.finding().score().toString(),
                f.finding().evidence().toString(),
                f.finding().facts().toString(),
                f.shown().toString()));
      }
      for (Exhibit exhibit : outcome.findings().exhibits()) {
        lines.add(exhibit.match(new Written()));
      }
      outcome.problems().forEach(problem -> lines.add(problem.toString()));
    }
  }

  private static final class Written implements Exhibit.Cases<String> {
    @Override
    public String otherwise() {
      return "another shape";
    }

    @Override
    public String measure(Exhibit.Measure measure) {
      return measure.name() + " = " + measure.value() + ": " + measure.sentence();
    }

    @Override
    public String table(Exhibit.Table table) {
      return table.title() + " " + table.columns() + " " + table.rows();
    }

    @Override
    public String matrix(Exhibit.Matrix matrix) {
      return String.join(
          " ", matrix.title(), matrix.rows() + "", matrix.columns() + "", matrix.cells() + "");
    }

    @Override
    public String distribution(Exhibit.Distribution distribution) {
      return distribution.title() + " " + distribution.bounds() + " " + distribution.counts();
    }

    @Override
    public String timeline(Exhibit.Timeline timeline) {
      return timeline.title() + " " + timeline.unit() + " " + timeline.points();
    }
  }
}
