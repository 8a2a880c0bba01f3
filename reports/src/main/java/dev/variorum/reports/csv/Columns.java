package dev.variorum.reports.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What each column of each file means; written last. For one thread. */
final class Columns {
  private record Column(String file, String name, String meaning) {}

  private final List<Column> all = new ArrayList<>();

  /** The columns of one file, in order. */
  final class Of {
    private final String file;
    private final List<String> names = new ArrayList<>();

    private Of(String file) {
      this.file = file;
    }

    Of add(String name, String meaning) {
      names.add(name);
      all.add(new Column(file, name, meaning));
      return this;
    }

    String name() {
      return file;
    }

    List<String> names() {
      return names;
    }
  }

  Of of(String file) {
    return new Of(file);
  }

  void write(CsvFolder folder) throws IOException {
    try (CsvFile out =
        new CsvFile(folder.file("columns.csv"), List.of("file", "column", "meaning"))) {
      out.row()
          .plain("(all)")
          .plain("(all)")
          .text(
              "UTF-8, comma, line feed. A text that a spreadsheet would take for a formula has an"
                  + " apostrophe before it: take one apostrophe away where the next character that"
                  + " is no apostrophe is = + - @, a tab or a line break. Numbers have none.")
          .end();
      for (Column c : all) {
        out.row().plain(c.file()).text(c.name()).text(c.meaning()).end();
      }
    }
  }
}
