package dev.variorum.readers.decoding;

import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.util.Arrays;
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
      byte[] head = head(plain);
      Encoding encoding = Encoding.of(head, head.length);
      Optional<String> binary = BinaryContent.of(head, head.length, encoding);
      if (binary.isPresent()) {
        out.problem(Problem.error(in.name(), binary.get() + "; it was not read"));
        raw.close();
        return Optional.empty();
      }
      int mark = encoding.markLength();
      InputStream all =
          new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), plain);
      return Optional.of(new TextStream(in.name(), encoding, new DecodingReader(all, encoding)));
    } catch (IOException | RuntimeException | Error e) {
      raw.close();
      throw e;
    }
  }

  /**
   * The first bytes, as many as there are before the end or a break; a break is met again by who
   * reads on.
   */
  private static byte[] head(InputStream plain) throws IOException {
    byte[] head = new byte[Encoding.HEAD];
    int length = 0;
    try {
      int read = 0;
      while (length < head.length && read >= 0) {
        read = plain.read(head, length, head.length - length);
        length += Math.max(0, read);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(head, length);
  }

  private static InputStream unpacked(InputStream raw) throws IOException {
    raw.mark(2);
    boolean gzip = raw.read() == 0x1F && raw.read() == 0x8B;
    raw.reset();
    // Without a buffer behind it: one would drop what it has when the packed bytes break off.
    return gzip ? new GZIPInputStream(raw, 1 << 16) : raw;
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
