package dev.variorum.readers;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.ReaderInfo;
import dev.variorum.core.setting.Settings;
import dev.variorum.readers.decoding.TextStream;
import dev.variorum.readers.listing.BrokenOff;
import dev.variorum.readers.records.Field;
import dev.variorum.readers.records.FieldChoice;
import dev.variorum.readers.records.JsonObjects;
import dev.variorum.readers.records.Lines;
import dev.variorum.readers.records.RecordDocuments;
import dev.variorum.readers.records.Troubles;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads JSON Lines: one object a line, each a document; gzip is unpacked.
 *
 * <p>A line that cannot be read is a problem with its number, and the others are read. An object
 * without an id gets the input's name and its line, {@code news.jsonl#12}. Escapes of lone
 * surrogates are kept as they are.
 */
public final class JsonLinesReader implements CorpusReader {
  private static final ReaderInfo INFO = info("jsonl");

  private static ReaderInfo info(String id) {
    ReaderInfo.Builder info =
        ReaderInfo.builder(id)
            .title("JSON Lines")
            .summary("One document from each line of a .jsonl or .ndjson file, also gzipped.");
    Field.settings().forEach(info::setting);
    return info.build();
  }

  /** For {@link java.util.ServiceLoader}. */
  public JsonLinesReader() {}

  @Override
  public ReaderInfo info() {
    return INFO;
  }

  @Override
  public boolean accepts(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl")
        || lower.endsWith(".ndjson")
        || lower.endsWith(".jsonl.gz")
        || lower.endsWith(".ndjson.gz");
  }

  @Override
  public void read(Input in, DocumentSink out) throws IOException {
    Optional<TextStream> opened = TextStream.open(in, out);
    if (opened.isEmpty()) {
      return;
    }
    Troubles troubles = new Troubles(in.name(), out);
    try (TextStream stream = opened.get()) {
      Lines lines = new Lines(stream.reader());
      try {
        readLines(lines, in.settings(), troubles, new RecordDocuments(in.name(), out, troubles));
      } catch (IOException e) {
        throw new BrokenOff(lines.number(), e);
      } finally {
        troubles.close();
        stream.tellEncoding(out);
      }
    }
  }

  private static void readLines(
      Lines lines, Settings settings, Troubles troubles, RecordDocuments documents)
      throws IOException {
    JsonObjects objects = new JsonObjects();
    List<String> names = List.of();
    FieldChoice choice = FieldChoice.among(names, settings);
    while (lines.advance()) {
      if (lines.isTooLong()) {
        troubles.error(lines.number(), String.format("longer than %,d characters", Lines.LONGEST));
      } else if (!lines.isBlank() && parse(objects, lines, troubles)) {
        if (!objects.names().equals(names)) {
          names = List.copyOf(objects.names());
          choice = FieldChoice.among(names, settings);
        }
        if (choice.place(Field.TEXT) < 0) {
          troubles.error(lines.number(), FieldChoice.noText(INFO.id(), "field", names, settings));
        } else {
          documents.deliver(lines.number(), choice, objects.values(), objects.own());
        }
      }
    }
  }

  private static boolean parse(JsonObjects objects, Lines lines, Troubles troubles)
      throws IOException {
    try {
      objects.read(lines.characters(), lines.start(), lines.length());
      return true;
    } catch (JsonProcessingException e) {
      troubles.error(lines.number(), JsonObjects.complaint(e));
      return false;
    }
  }
}
