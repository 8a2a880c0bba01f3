package dev.variorum.readers;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.ReaderInfo;
import dev.variorum.core.setting.Setting;
import dev.variorum.core.setting.Settings;
import dev.variorum.readers.decoding.TextStream;
import dev.variorum.readers.listing.BrokenOff;
import dev.variorum.readers.records.Field;
import dev.variorum.readers.records.FieldChoice;
import dev.variorum.readers.records.RecordDocuments;
import dev.variorum.readers.records.Table;
import dev.variorum.readers.records.TableFormat;
import dev.variorum.readers.records.Troubles;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads tables whose first row names the columns, one document a row; gzip is unpacked.
 *
 * <p>A row with more or fewer cells than the header is a problem with its line, and the others are
 * read. A row without an id gets the input's name and its line.
 */
public final class CsvReader implements CorpusReader {
  private static final Setting<String> SEPARATOR =
      Setting.choice("separator", "auto", "comma", "semicolon", "tab", "bar")
          .help("The sign between cells; auto takes the one that the header has most of.")
          .build();

  private static final Setting<String> QUOTES =
      Setting.choice("quotes", "auto", "yes", "no")
          .help(
              "Whether cells may stand between quotation marks; auto says yes, but for"
                  + " tab-separated tables only when marks come in pairs.")
          .build();

  private static final ReaderInfo INFO = description();

  private static ReaderInfo description() {
    ReaderInfo.Builder info =
        ReaderInfo.builder("csv")
            .title("CSV")
            .summary("One document from each row of a .csv or .tsv file, also gzipped.");
    Field.settings().forEach(info::setting);
    return info.setting(SEPARATOR).setting(QUOTES).build();
  }

  /** For {@link java.util.ServiceLoader}. */
  public CsvReader() {}

  @Override
  public ReaderInfo info() {
    return INFO;
  }

  @Override
  public boolean accepts(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv")
        || lower.endsWith(".tsv")
        || lower.endsWith(".csv.gz")
        || lower.endsWith(".tsv.gz");
  }

  @Override
  public void read(Input in, DocumentSink out) throws IOException {
    Optional<TextStream> opened = TextStream.open(in, out);
    if (opened.isEmpty()) {
      return;
    }
    Troubles troubles = new Troubles(in.name(), out);
    try (TextStream stream = opened.get()) {
      try (Table table = Table.open(stream.reader(), format(in))) {
        try {
          readRows(table, in, troubles, out);
        } catch (IOException e) {
          throw new BrokenOff(table.line(), e);
        }
      } catch (Table.BrokenRow e) {
        out.problem(Problem.error(in.name(), e.words()));
      } finally {
        troubles.close();
        stream.tellEncoding(out);
      }
    }
  }

  private static TableFormat format(Input in) {
    Character separator =
        switch (in.settings().get(SEPARATOR)) {
          case "comma" -> ',';
          case "semicolon" -> ';';
          case "tab" -> '\t';
          case "bar" -> '|';
          default -> isTabbed(in.fileName()) ? Character.valueOf('\t') : null;
        };
    String quotes = in.settings().get(QUOTES);
    return new TableFormat(separator, quotes.equals("auto") ? null : quotes.equals("yes"));
  }

  private static boolean isTabbed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".tsv") || lower.endsWith(".tsv.gz");
  }

  private static void readRows(Table table, Input in, Troubles troubles, DocumentSink out)
      throws IOException, Table.BrokenRow {
    Settings settings = in.settings();
    FieldChoice choice = FieldChoice.among(table.header(), settings);
    if (table.header().isEmpty()) {
      out.problem(Problem.warning(in.name(), "empty; there is no header and no row"));
      return;
    }
    if (choice.place(Field.TEXT) < 0) {
      out.problem(
          Problem.error(
              in.name(), FieldChoice.noText(INFO.id(), "column", table.header(), settings)));
      return;
    }
    RecordDocuments documents = new RecordDocuments(in.name(), out, troubles);
    int columns = table.header().size();
    while (table.advance()) {
      if (table.row().size() == columns) {
        documents.deliver(table.line(), choice, table.row(), columns);
      } else {
        troubles.error(
            table.line(),
            table.row().size() + " cells where the header has " + columns + " columns");
      }
    }
  }
}
