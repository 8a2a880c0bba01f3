package dev.variorum.readers.listing;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.setting.Settings;
import dev.variorum.readers.decoding.Excerpt;
import dev.variorum.readers.decoding.TextStream;
import dev.variorum.readers.records.Dates;
import dev.variorum.readers.records.Field;
import dev.variorum.readers.records.FieldChoice;
import dev.variorum.readers.records.RecordDocuments;
import dev.variorum.readers.records.Table;
import dev.variorum.readers.records.TableFormat;
import dev.variorum.readers.records.Troubles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table that tells more of documents: one row each, found by the document's id with or without
 * its extension. What a row says goes before what the document says itself. Used by one thread.
 */
public final class SideTable {
  private static final int SHOWN = 3;

  private final String name;
  private final String folder;
  private final FieldChoice choice;
  private final List<String> header;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final TreeSet<Long> unmatched = new TreeSet<>();
  private long seen;
  private long joined;

  private record Row(long line, String id, List<String> cells) {}

  private SideTable(String name, String folder, List<String> header) {
    this.name = name;
    this.folder = folder;
    this.header = header;
    this.choice = FieldChoice.among(header, Settings.defaults(Field.settings()));
  }

  /**
   * Reads a table; empty when it cannot be used, which is told as a problem.
   *
   * @param folder the relative path of the folder whose documents it tells of, empty or with a
   *     slash at its end
   * @throws IOException if it cannot be read
   */
  public static Optional<SideTable> read(Input in, String folder, DocumentSink out)
      throws IOException {
    Optional<TextStream> opened = TextStream.open(in, out);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    Troubles troubles = new Troubles(in.name(), out);
    try (TextStream stream = opened.get();
        Table table = Table.open(stream.reader(), new TableFormat(null, null))) {
      SideTable side = new SideTable(in.name(), folder, table.header());
      int id = idColumn(table.header());
      if (id < 0) {
        out.problem(
            Problem.warning(
                in.name(),
                "not joined to the documents: it has no column 'id'; columns: "
                    + Excerpt.of(String.join(", ", table.header()), 400)));
        return Optional.empty();
      }
      while (table.advance()) {
        side.row(table, id, troubles);
      }
      stream.tellEncoding(out);
      return Optional.of(side);
    } catch (Table.BrokenRow e) {
      out.problem(Problem.error(in.name(), e.words() + "; it was not joined"));
      return Optional.empty();
    } finally {
      troubles.close();
    }
  }

  private static int idColumn(List<String> header) {
    for (String wanted : List.of("id", "file", "filename", "path", "document")) {
      for (int i = 0; i < header.size(); i++) {
        if (header.get(i).toLowerCase(Locale.ROOT).equals(wanted)) {
          return i;
        }
      }
    }
    return -1;
  }

  private void row(Table table, int idColumn, Troubles troubles) {
    if (table.row().size() != header.size()) {
      troubles.error(
          table.line(),
          table.row().size() + " cells where the header has " + header.size() + " columns");
      return;
    }
    String id = table.row().get(idColumn).strip();
    Row row = new Row(table.line(), id, new ArrayList<>(table.row()));
    row.cells().set(idColumn, "");
    if (id.isEmpty()) {
      troubles.warning(table.line(), "the id is empty; the row was left out");
    } else if (rows.putIfAbsent(id, row) != null) {
      troubles.warning(
          table.line(), "a second row for '" + Excerpt.of(id, 40) + "'; the first one counts");
    } else {
      unmatched.add(row.line());
      published(row)
          .filter(date -> Dates.parse(date).isEmpty())
          .ifPresent(date -> troubles.warning(row.line(), RecordDocuments.notADate(date)));
    }
  }

  /** Whether the table has a column that customarily holds texts, so that it may be a corpus. */
  public boolean hasTexts() {
    return choice.place(Field.TEXT) >= 0;
  }

  /**
   * The document with what the table says of it; the same document when there is no row for it.
   *
   * @param relative the relative path of the file it came from
   * @param isWhole whether the document is all there is in that file
   */
  public Document join(Document document, String relative, boolean isWhole) {
    if (!relative.startsWith(folder)) {
      return document;
    }
    seen++;
    Row row = find(document.id().value());
    if (row == null && isWhole) {
      row = find(relative.substring(folder.length()));
    }
    if (row == null && isWhole) {
      row = find(relative);
    }
    if (row == null) {
      return document;
    }
    joined++;
    unmatched.remove(row.line());
    return told(document, row);
  }

  private @Nullable Row find(String id) {
    Row row = rows.get(id);
    int dot = id.lastIndexOf('.');
    return row == null && dot > id.lastIndexOf('/') + 1 ? rows.get(id.substring(0, dot)) : row;
  }

  private Document told(Document document, Row row) {
    Document.Builder told = document.toBuilder();
    cell(row, Field.TITLE).ifPresent(told::title);
    cell(row, Field.SOURCE).ifPresent(told::source);
    cell(row, Field.LANGUAGE).ifPresent(told::language);
    cell(row, Field.URL).flatMap(RecordDocuments::address).ifPresent(told::url);
    published(row).flatMap(Dates::parse).ifPresent(told::published);
    for (int i = 0; i < header.size(); i++) {
      String value = row.cells().get(i).strip();
      boolean known =
          i == choice.place(Field.TITLE)
              || i == choice.place(Field.SOURCE)
              || i == choice.place(Field.LANGUAGE)
              || i == choice.place(Field.URL)
              || i == choice.place(Field.PUBLISHED);
      if (!known && !value.isEmpty()) {
        told.label(header.get(i), value);
      }
    }
    return told.build();
  }

  private Optional<String> cell(Row row, Field field) {
    int place = choice.place(field);
    return place < 0
        ? Optional.empty()
        : Optional.of(row.cells().get(place).strip()).filter(value -> !value.isEmpty());
  }

  private Optional<String> published(Row row) {
    return cell(row, Field.PUBLISHED);
  }

  /** Tells how many documents it was joined to, and which rows are of none. */
  public void tell(DocumentSink out) {
    String words =
        String.format("joined to %,d of %,d document%s", joined, seen, seen == 1 ? "" : "s");
    if (unmatched.isEmpty()) {
      out.problem(Problem.note(name, words));
      return;
    }
    List<String> first =
        rows.values().stream()
            .filter(row -> unmatched.contains(row.line()))
            .limit(SHOWN)
            .map(row -> Excerpt.of(row.id(), 40))
            .toList();
    String rest = unmatched.size() > first.size() ? " and others" : "";
    String message =
        String.format(
            "%s; %,d row%s no document: %s%s",
            words,
            unmatched.size(),
            unmatched.size() == 1 ? " matches" : "s match",
            String.join(", ", first),
            rest);
    out.problem(joined == 0 ? Problem.warning(name, message) : Problem.note(name, message));
  }
}
