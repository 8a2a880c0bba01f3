package dev.variorum.benchmarks.peers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.variorum.core.setting.Settings;
import dev.variorum.dedupe.near.LongList;
import dev.variorum.readers.JsonLinesReader;
import dev.variorum.readers.bulk.LineFile;
import dev.variorum.readers.bulk.LineFile.Block;
import dev.variorum.readers.bulk.RecordText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The texts of a JSON Lines file: as bytes in the way of this project, or as strings in the way of a
 * user of Jackson. Used by one thread.
 */
final class Records implements AutoCloseable {
  private static final Settings SETTINGS =
      Settings.defaults(new JsonLinesReader().info().settings());

  private final Path file;
  private final LineFile lines;
  private final RecordText reader = new RecordText(SETTINGS);
  private final LongList places = new LongList();
  private final LongList lengths = new LongList();
  private byte[] line = new byte[0];

  Records(Path file) throws IOException {
    this.file = file;
    this.lines = LineFile.open(file);
  }

  /** Takes a text as UTF-8; the bytes are valid during the call only. */
  interface TextSink {
    void text(byte[] utf8, int from, int to);
  }

  /** Reads all texts in order, once. */
  void read(TextSink sink) {
    try {
      Optional<Block> next = lines.next();
      while (next.isPresent()) {
        Block block = next.get();
        int at = 0;
        while (at < block.length()) {
          int end = reader.next(block.bytes(), at, block.length());
          if (reader.hasText()) {
            places.add(block.offset() + at);
            lengths.add(end - at);
            sink.text(reader.bytes(), reader.from(), reader.to());
          }
          at = end + 1;
        }
        next = lines.next(block.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one text again by its number. */
  void again(int number, TextSink sink) {
    try {
      int length = (int) lengths.get(number);
      line = lines.line(places.get(number), length, line);
      reader.next(line, 0, length + 1);
      sink.text(reader.bytes(), reader.from(), reader.to());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All texts as strings. */
  List<String> strings() {
    List<String> texts = new ArrayList<>();
    try (InputStream in = open(file);
        JsonParser parser = new JsonFactory().createParser(in)) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        if (t == JsonToken.FIELD_NAME && "text".equals(parser.currentName())) {
          parser.nextToken();
          texts.add(parser.getText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
