package dev.variorum.readers.decoding;

import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * An input as characters, read as a stream: unpacked when it is gzip, its encoding recognised, its
 * byte-order mark dropped. Used by one thread.
 */
public final class TextStream implements AutoCloseable {
  private final String name;
  private final Encoding encoding;
  private final DecodingReader reader;

  private TextStream(String name, Encoding encoding, DecodingReader reader) {
    this.name = name;
    this.encoding = encoding;
    this.reader = reader;
  }

  /**
   * Opens an input; empty when it is binary, which is told as a problem.
   *
   * @throws IOException if it cannot be opened or its first bytes cannot be read
   */
  public static Optional<TextStream> open(Input in, DocumentSink out) throws IOException {
    InputStream raw = new BufferedInputStream(in.open(), 1 << 16);
    try {
      InputStream plain = unpacked(raw);
      plain.mark(Encoding.HEAD);
      byte[] head = plain.readNBytes(Encoding.HEAD);
      plain.reset();
      Encoding encoding = Encoding.of(head, head.length);
      Optional<String> binary = BinaryContent.of(head, head.length, encoding);
      if (binary.isPresent()) {
        out.problem(Problem.error(in.name(), binary.get() + "; it was not read"));
        raw.close();
        return Optional.empty();
      }
      plain.skipNBytes(encoding.markLength());
      return Optional.of(new TextStream(in.name(), encoding, new DecodingReader(plain, encoding)));
    } catch (IOException | RuntimeException | Error e) {
      raw.close();
      throw e;
    }
  }

  private static InputStream unpacked(InputStream raw) throws IOException {
    raw.mark(2);
    boolean gzip = raw.read() == 0x1F && raw.read() == 0x8B;
    raw.reset();
    return gzip ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw;
  }

  /** The characters. */
  public Reader reader() {
    return reader;
  }

  /** Tells what was odd about the encoding of all that has been read so far; call once. */
  public void tellEncoding(DocumentSink out) {
    OddEncoding.of(encoding, reader.oddBytes())
        .ifPresent(words -> out.problem(Problem.warning(name, words)));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
