package dev.variorum.reports.csv;

import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Value;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files of an analyzer's exhibits, each named by its title. For one thread. */
final class ExhibitFiles {
  /** What fills the file of one exhibit. */
  private interface Rows {
    void write(CsvFile out);
  }

  private final CsvFolder folder;
  private final Columns columns;
  private final String analyzer;
  private final Set<String> names = new HashSet<>();

  ExhibitFiles(CsvFolder folder, Columns columns, String analyzer) {
    this.folder = folder;
    this.columns = columns;
    this.analyzer = analyzer;
  }

  /** Writes an exhibit; a measure is only put aside. */
  void write(Exhibit exhibit, List<Exhibit.Measure> measures) throws IOException {
    Boolean measure =
        exhibit.match(
            new Exhibit.Cases<Boolean>() {
              @Override
              public Boolean otherwise() {
                return false;
              }

              @Override
              public Boolean measure(Exhibit.Measure m) {
                return measures.add(m);
              }
            });
    if (!measure) {
      Shape shape = exhibit.match(new Shape.Of());
      Columns.Of file = columns.of(name(exhibit.title()));
      shape.head().forEach(c -> file.add(c, shape.meaning()));
      write(file, out -> shape.rows().forEach(row -> row(out, row)));
    }
  }

  void measures(List<Exhibit.Measure> measures) throws IOException {
    Columns.Of file = columns.of(analyzer + ".measures.csv");
    file.add("name", "the figure's short name");
    file.add("title", "its name in words");
    file.add("value", "the figure");
    file.add("sentence", "what it says");
    write(
        file,
        out -> {
          for (Exhibit.Measure m : measures) {
            CsvFile.Row row = out.row().text(m.name()).text(m.title());
            KindFiles.value(row, m.value());
            row.text(m.sentence()).end();
          }
        });
  }

  private void write(Columns.Of file, Rows rows) throws IOException {
    try (CsvFile out = new CsvFile(folder.file(file.name()), file.names())) {
      rows.write(out);
    }
  }

  private static void row(CsvFile out, List<Value> cells) {
    CsvFile.Row row = out.row();
    cells.forEach(cell -> KindFiles.value(row, cell));
    row.end();
  }

  /** A file name from a title: letters and digits, the rest hyphens; numbered when taken. */
  private String name(String title) {
    StringBuilder name = new StringBuilder();
    for (char c : title.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (plain) {
        name.append(c);
      } else if (name.length() > 0 && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    while (name.length() > 0 && name.charAt(name.length() - 1) == '-') {
      name.setLength(name.length() - 1);
    }
    String base = analyzer + ".table." + (name.length() == 0 ? "untitled" : name);
    base = base.length() > 100 ? base.substring(0, 100) : base;
    String unique = base;
    for (int n = 2; !names.add(unique); n++) {
      unique = base + "-" + n;
    }
    return unique + ".csv";
  }
}
