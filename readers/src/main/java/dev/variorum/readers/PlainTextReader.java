package dev.variorum.readers;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.ReaderInfo;
import dev.variorum.readers.decoding.Accidents;
import dev.variorum.readers.decoding.WholeText;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a plain text as one document, exactly as it stands. A headline on the first line becomes
 * the title too; otherwise there is none.
 */
public final class PlainTextReader implements CorpusReader {
  private static final ReaderInfo INFO =
      ReaderInfo.builder("text")
          .title("Plain text")
          .summary("One document from each .txt file.")
          .fromFolders()
          .build();

  /** For {@link java.util.ServiceLoader}. */
  public PlainTextReader() {}

  @Override
  public ReaderInfo info() {
    return INFO;
  }

  @Override
  public boolean accepts(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  @Override
  public void read(Input in, DocumentSink out) throws IOException {
    Optional<String> read = WholeText.read(in, out);
    if (read.isPresent()) {
      String text = read.get();
      Accidents.deliver(Document.builder(in.name(), text).title(Headline.of(text)).build(), out);
    }
  }
}
