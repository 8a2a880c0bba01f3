package dev.variorum.readers;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.ReaderInfo;
import dev.variorum.core.setting.Settings;
import dev.variorum.readers.decoding.WholeText;
import dev.variorum.readers.records.Field;
import dev.variorum.readers.records.FieldChoice;
import dev.variorum.readers.records.FrontMatter;
import dev.variorum.readers.records.RecordDocuments;
import dev.variorum.readers.records.Troubles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a Markdown file as one document. Front matter at its head tells title, date and so on and
 * is not part of the text; the text behind it is kept as it is, mark-up included.
 */
public final class MarkdownReader implements CorpusReader {
  private static final ReaderInfo INFO =
      ReaderInfo.builder("markdown")
          .title("Markdown")
          .summary("One document from each .md file; front matter gives its title, date and so on.")
          .fromFolders()
          .build();

  /** For {@link java.util.ServiceLoader}. */
  public MarkdownReader() {}

  @Override
  public ReaderInfo info() {
    return INFO;
  }

  @Override
  public boolean accepts(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  @Override
  public void read(Input in, DocumentSink out) throws IOException {
    Optional<String> read = WholeText.read(in, out);
    if (read.isEmpty()) {
      return;
    }
    FrontMatter front = FrontMatter.of(read.get());
    String text = read.get().substring(front.end());
    List<String> names = new ArrayList<>(front.names());
    List<String> values = new ArrayList<>(front.values());
    // The text and the id are the file's, whatever names the front matter uses.
    names.replaceAll(name -> isReserved(name) ? name + " (front matter)" : name);
    FieldChoice chosen = FieldChoice.among(names, Settings.defaults(Field.settings()));
    if (chosen.place(Field.TITLE) < 0) {
      names.add("title");
      values.add(FrontMatter.heading(text));
    }
    names.add("text");
    values.add(text);
    names.add("id");
    values.add(in.name());
    Troubles troubles = new Troubles(in.name(), out);
    new RecordDocuments(in.name(), out, troubles)
        .deliver(
            1,
            FieldChoice.among(names, Settings.defaults(Field.settings())),
            values,
            front.names().size());
    troubles.close();
  }

  private static boolean isReserved(String name) {
    return Field.TEXT.isCustomary(name) || Field.ID.isCustomary(name);
  }
}
