package dev.variorum.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One file: a head and rows, in UTF-8 with line feeds. For one thread. */
final class CsvFile implements AutoCloseable {
  private final CsvWriter out;
  private final int columns;

  CsvFile(OutputStream stream, List<String> head) {
    out =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(
                new BufferedWriter(
                    new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 15));
    columns = head.size();
    out.writeRecord(head.stream().map(SafeCell::of).toList());
  }

  Row row() {
    return new Row();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** The cells of one row, from the left. */
  final class Row {
    private final List<String> cells = new ArrayList<>();

    /** Words of a document, a plugin or a user. */
    Row text(String words) {
      cells.add(SafeCell.of(words));
      return this;
    }

    /** A number or a word of the program's own, written as it is. */
    Row plain(Object value) {
      cells.add(value.toString());
      return this;
    }

    void end() {
      if (cells.size() != columns) {
        throw new IllegalStateException("A row of " + cells.size() + " in " + columns + " columns");
      }
      out.writeRecord(cells);
    }
  }
}
