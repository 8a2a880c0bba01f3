package dev.variorum.readers.records;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of comma-, semicolon-, tab- or bar-separated values (RFC 4180 and its relatives): a
 * header and rows. Quoted cells may hold line breaks. Used by one thread.
 */
public final class Table implements AutoCloseable {
  /** Stands for no quotation mark; not a character of any text. */
  private static final char NO_QUOTES = '\uFFFE';

  private final CloseableIterator<CsvRecord> rows;
  private final List<String> header;
  private long line = 1;
  private List<String> row = List.of();

  private Table(CloseableIterator<CsvRecord> rows, List<String> header) {
    this.rows = rows;
    this.header = header;
  }

  /**
   * Opens a table and reads its header.
   *
   * @throws BrokenRow if the header cannot be read
   */
  public static Table open(Reader characters, TableFormat wanted) throws IOException, BrokenRow {
    BufferedReader peeked = new BufferedReader(characters, TableFormat.SAMPLE);
    peeked.mark(TableFormat.SAMPLE);
    char[] sample = new char[TableFormat.SAMPLE - 1];
    int length = 0;
    int read = 0;
    while (length < sample.length && read >= 0) {
      read = peeked.read(sample, length, sample.length - length);
      length += Math.max(0, read);
    }
    peeked.reset();
    TableFormat format = wanted.completed(new String(sample, 0, length));
    CloseableIterator<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(format.separatorOr(','))
            .quoteCharacter(format.quotesOr(true) ? '"' : NO_QUOTES)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(false)
            .maxBufferSize(2 * Lines.LONGEST)
            .build(
                CsvRecordHandler.builder()
                    .maxFieldSize(Lines.LONGEST)
                    .maxRecordSize(2 * Lines.LONGEST)
                    .build(),
                peeked)
            .iterator();
    Table table = new Table(rows, new ArrayList<>());
    if (table.advance()) {
      for (int i = 0; i < table.row.size(); i++) {
        String name = table.row.get(i).strip();
        table.header.add(name.isEmpty() ? "column " + (i + 1) : name);
      }
    }
    return table;
  }

  /** The names of the columns; none for an empty table. */
  public List<String> header() {
    return header;
  }

  /**
   * Goes to the next row; answers false when there is none.
   *
   * @throws BrokenRow if what follows cannot be read as a table
   */
  public boolean advance() throws IOException, BrokenRow {
    try {
      if (!rows.hasNext()) {
        return false;
      }
      CsvRecord next = rows.next();
      line = next.getStartingLineNumber();
      row = next.getFields();
      return true;
    } catch (CsvParseException e) {
      throw new BrokenRow(line, e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The cells of the row. */
  public List<String> row() {
    return row;
  }

  /** The line on which the row starts, from 1. */
  public long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  /** Says that and why the rows behind a line cannot be read. */
  public static final class BrokenRow extends Exception {
    private static final long serialVersionUID = 1L;

    private final long after;

    BrokenRow(long after, CsvParseException cause) {
      super(cause);
      this.after = after;
    }

    /** What is wrong, in plain words. */
    public String words() {
      return String.format(
          "the rows behind the one on line %,d cannot be read; a quotation mark may be left open",
          after);
    }
  }
}
