package dev.variorum.reports.csv;

import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.DocumentEntry;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.FindingKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes a report as CSV files: {@code documents.csv}, {@code problems.csv}, {@code run.csv},
 * {@code ANALYZER.KIND.csv} and {@code ANALYZER.KIND.passages.csv} for each kind that an analyzer
 * declares, {@code ANALYZER.measures.csv}, one file a table, and {@code columns.csv}, which explains
 * every column of every file.
 */
public final class CsvReport {
  private final CsvFolder folder;
  private final Columns columns = new Columns();

  private CsvReport(CsvFolder folder) {
    this.folder = folder;
  }

  /**
   * Writes all files, one after the other, without holding the report in memory.
   *
   * @throws IOException if a file cannot be written
   */
  public static void write(Report report, CsvFolder folder) throws IOException {
    try {
      new CsvReport(folder).report(report);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void report(Report report) throws IOException {
    documents(report);
    problems(report);
    run(report);
    for (Outcome outcome : report.outcomes()) {
      for (FindingKind kind : outcome.info().kinds()) {
        new KindFiles(folder, columns).write(outcome, kind);
      }
      exhibits(outcome);
    }
    columns.write(folder);
  }

  private void documents(Report report) throws IOException {
    TreeSet<String> labels = new TreeSet<>();
    try (Stream<DocumentEntry> all = report.documents()) {
      all.forEach(d -> labels.addAll(d.labels().keySet()));
    }
    Columns.Of file = columns.of("documents.csv");
    file.add("number", "the document's place in the corpus, from 1");
    file.add("id", "the document's id, exactly as given (see the note on apostrophes)");
    file.add("title", "its title, when known");
    file.add("source", "the outlet or publisher, when known");
    file.add("published", "when it was published, as exactly as it is known");
    file.add("language", "a language tag, when known");
    file.add("url", "where it was found, when known");
    file.add("characters", "length of its text in UTF-16 units");
    file.add("sha256", "SHA-256 of its text in UTF-8");
    labels.forEach(l -> file.add("label " + l, "a further fact given with the documents"));
    try (CsvFile out = new CsvFile(folder.file(file.name()), file.names());
        Stream<DocumentEntry> all = report.documents()) {
      long number = 0;
      for (Iterator<DocumentEntry> i = all.iterator(); i.hasNext(); ) {
        DocumentEntry d = i.next();
        CsvFile.Row row =
            out.row()
                .plain(++number)
                .text(d.id().value())
                .text(d.title())
                .text(d.source().orElse(""))
                .text(d.published().map(Object::toString).orElse(""))
                .text(d.language().orElse(""))
                .text(d.url().orElse(""))
                .plain(d.characters())
                .plain(d.sha256());
        labels.forEach(l -> row.text(d.labels().getOrDefault(l, "")));
        row.end();
      }
    }
  }

  private void problems(Report report) throws IOException {
    Columns.Of file = columns.of("problems.csv");
    file.add("severity", "note, warning or error");
    file.add("where", "input, the id of an analyzer, or plugins");
    file.add("input", "the document, file or plugin it is about");
    file.add("message", "what is wrong and what to do");
    try (CsvFile out = new CsvFile(folder.file(file.name()), file.names())) {
      problems(out, "input", report.problems());
      for (Outcome outcome : report.outcomes()) {
        problems(out, outcome.info().id(), outcome.problems());
      }
      problems(out, "plugins", report.pluginProblems());
    }
  }

  private static void problems(CsvFile out, String where, List<Problem> problems) {
    for (Problem p : problems) {
      out.row()
          .plain(p.severity().name().toLowerCase(Locale.ROOT))
          .plain(where)
          .text(p.input())
          .text(p.message())
          .end();
    }
  }

  private void run(Report report) throws IOException {
    Columns.Of file = columns.of("run.csv");
    file.add("subject", "variorum, corpus, or the id of an analyzer");
    file.add("name", "version, fingerprint, status, or the name of a setting");
    file.add("value", "its value in this run");
    try (CsvFile out = new CsvFile(folder.file(file.name()), file.names())) {
      out.row().plain("variorum").plain("version").text(report.version()).end();
      out.row().plain("corpus").plain("fingerprint").plain(report.corpus().fingerprint()).end();
      out.row().plain("corpus").plain("documents").plain(report.corpus().size()).end();
      for (Outcome outcome : report.outcomes()) {
        String id = outcome.info().id();
        out.row().plain(id).plain("version").text(outcome.info().version()).end();
        out.row()
            .plain(id)
            .plain("status")
            .plain(outcome.status().name().toLowerCase(Locale.ROOT))
            .end();
        for (Map.Entry<String, Object> s : outcome.settings().effective().entrySet()) {
          boolean text = s.getValue() instanceof String;
          CsvFile.Row row = out.row().plain(id).plain("setting " + s.getKey());
          (text ? row.text(s.getValue().toString()) : row.plain(s.getValue())).end();
        }
      }
    }
  }

  private void exhibits(Outcome outcome) throws IOException {
    List<Exhibit> exhibits = outcome.findings().exhibits();
    ExhibitFiles files = new ExhibitFiles(folder, columns, outcome.info().id());
    List<Exhibit.Measure> measures = new ArrayList<>();
    for (Exhibit exhibit : exhibits) {
      files.write(exhibit, measures);
    }
    files.measures(measures);
  }
}
