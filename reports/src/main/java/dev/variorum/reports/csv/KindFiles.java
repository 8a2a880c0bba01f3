package dev.variorum.reports.csv;

import dev.variorum.core.engine.Outcome;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Shown;
import dev.variorum.core.finding.Value;
import dev.variorum.reports.Wording;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

/** The two files of one kind of finding: a row for each finding, and a row for each passage. */
final class KindFiles {
  private final CsvFolder folder;
  private final Columns columns;

  KindFiles(CsvFolder folder, Columns columns) {
    this.folder = folder;
    this.columns = columns;
  }

  void write(Outcome outcome, FindingKind kind) throws IOException {
    String name = outcome.info().id() + "." + kind.id();
    Columns.Of findings = columns.of(name + ".csv");
    findings.add("id", "the finding's id, the same in every run that finds the same");
    findings.add("message", kind.explanation().isEmpty() ? "what was found" : kind.explanation());
    findings.add("score", kind.scoreMeaning().isEmpty() ? "none" : kind.scoreMeaning());
    findings.add("passages", "rows with this id in " + name + ".passages.csv");
    for (FindingKind.Fact fact : kind.facts()) {
      String type = fact.type().name().toLowerCase(Locale.ROOT);
      findings.add(fact.name(), fact.help() + " (" + type + ")");
    }
    Columns.Of passages = columns.of(name + ".passages.csv");
    passages.add("id", "the finding the passage belongs to");
    passages.add("role", "the part it plays");
    passages.add("document", "the id of the document it stands in");
    passages.add("start", "UTF-16 offset of its first character");
    passages.add("end", "UTF-16 offset after its last character");
    passages.add("line", "the line it starts on, from 1");
    passages.add("words", "its words, cut at 400 characters");
    passages.add("shortened", "whether the words were cut");
    try (CsvFile out = new CsvFile(folder.file(findings.name()), findings.names());
        CsvFile places = new CsvFile(folder.file(passages.name()), passages.names());
        Stream<Found> all = outcome.findings().ofKind(kind.id())) {
      for (Iterator<Found> i = all.iterator(); i.hasNext(); ) {
        Found found = i.next();
        finding(out.row(), kind, found);
        passages(places, found);
      }
    }
  }

  private static void finding(CsvFile.Row row, FindingKind kind, Found found) {
    row.plain(found.id()).text(found.finding().message());
    row.plain(
        found.finding().score().isPresent()
            ? Wording.exact(Value.real(found.finding().score().getAsDouble()))
            : "");
    row.plain(found.finding().evidence().size());
    for (FindingKind.Fact fact : kind.facts()) {
      Value value = found.finding().facts().get(fact.name());
      if (value == null) {
        row.plain("");
      } else {
        value(row, value);
      }
    }
    row.end();
  }

  /** Numbers as they are, so that a minus sign stays one; all else as text. */
  static void value(CsvFile.Row row, Value value) {
    boolean number =
        switch (value.type()) {
          case WHOLE, REAL, RATIO, DECIMAL, FLAG -> true;
          case TEXT, MOMENT, REFERENCE -> false;
        };
    String exact = Wording.exact(value);
    if (number) {
      row.plain(exact);
    } else {
      row.text(exact);
    }
  }

  private static void passages(CsvFile out, Found found) {
    for (int i = 0; i < found.finding().evidence().size(); i++) {
      Evidence e = found.finding().evidence().get(i);
      Shown shown = found.shown().get(i);
      out.row()
          .plain(found.id())
          .plain(e.role())
          .text(e.document().value())
          .plain(e.span().start())
          .plain(e.span().end())
          .plain(shown.line())
          .text(shown.words())
          .plain(shown.shortened())
          .end();
    }
  }
}
