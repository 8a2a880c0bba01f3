package dev.variorum.readers.decoding;

import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** An input that is one text, decoded as a whole. */
public final class WholeText {
  /** A larger file is no article; it would not fit in memory several times over. */
  static final int LARGEST = 128 << 20;

  private WholeText() {}

  /** The text of an input; empty when it is binary or too large, which is told as a problem. */
  public static Optional<String> read(Input in, DocumentSink out) throws IOException {
    return read(in, out, head -> Optional.empty());
  }

  /**
   * As {@link #read(Input, DocumentSink)}, for formats that name their encoding inside.
   *
   * @param declared finds the encoding that the first bytes, as Latin-1, declare; a byte-order mark
   *     goes before it, and so does a text that is UTF-8 throughout
   */
  public static Optional<String> read(
      Input in, DocumentSink out, Function<String, Optional<Charset>> declared) throws IOException {
    byte[] bytes;
    try (InputStream stream = in.open()) {
      bytes = stream.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      out.problem(
          Problem.error(
              in.name(), "larger than " + (LARGEST >> 20) + " MiB, too large for one text"));
      return Optional.empty();
    }
    int head = Math.min(bytes.length, Encoding.HEAD);
    Encoding encoding = Encoding.of(bytes, head);
    Optional<String> binary = BinaryContent.of(bytes, head, encoding);
    if (binary.isPresent()) {
      out.problem(Problem.error(in.name(), binary.get() + "; it was not read"));
      return Optional.empty();
    }
    if (!encoding.certain() && encoding.charset().equals(StandardCharsets.UTF_8)) {
      Optional<Charset> named =
          declared.apply(new String(bytes, 0, head, StandardCharsets.ISO_8859_1));
      if (named.isPresent() && (named.get().name().startsWith("ISO-2022") || !isUtf8(bytes))) {
        return Optional.of(decode(bytes, new Encoding(named.get(), 0, true), in, out));
      }
    }
    return Optional.of(decode(bytes, encoding, in, out));
  }

  /** Whether all bytes are UTF-8; a text of another encoding with a letter in it hardly ever is. */
  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String decode(byte[] bytes, Encoding encoding, Input in, DocumentSink out)
      throws IOException {
    int from = encoding.markLength();
    if (encoding.charset().equals(StandardCharsets.UTF_8)) {
      String quick = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
      // Only a text with a replacement character can have been malformed.
      if (quick.indexOf('\uFFFD') < 0) {
        return quick;
      }
    }
    StringWriter text = new StringWriter(bytes.length);
    DecodingReader reader =
        new DecodingReader(new ByteArrayInputStream(bytes, from, bytes.length - from), encoding);
    reader.transferTo(text);
    OddEncoding.of(encoding, reader.oddBytes())
        .ifPresent(words -> out.problem(Problem.warning(in.name(), words)));
    return text.toString();
  }
}
