package dev.variorum.readers.decoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes strictly and never gives up: a sequence that the encoding does not allow is counted and
 * kept as what it most likely is.
 *
 * <p>In UTF-8 that is one windows-1252 character a byte, so a file that is windows-1252 throughout
 * is read right, and one slip in a good file spoils nothing else. In UTF-16 a lone surrogate stays
 * a lone surrogate. Elsewhere it is U+FFFD. Used by one thread.
 */
public final class DecodingReader extends Reader {
  private final InputStream in;
  private final Encoding encoding;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
  private final CharBuffer chars = CharBuffer.allocate(1 << 16);
  private boolean ended;
  private long oddBytes;

  /** Reads what follows the byte-order mark, which must have been taken from {@code in}. */
  public DecodingReader(InputStream in, Encoding encoding) {
    this.in = in;
    this.encoding = encoding;
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    bytes.flip();
    chars.flip();
  }

  /** How many bytes so far were not of the encoding. */
  public long oddBytes() {
    return oddBytes;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (!fill()) {
        return -1;
      }
    }
    int taken = Math.min(length, chars.remaining());
    chars.get(buffer, offset, taken);
    return taken;
  }

  /** Decodes some more; answers false at the end of the input. */
  private boolean fill() throws IOException {
    if (ended && !bytes.hasRemaining()) {
      return false;
    }
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    while (result.isError() && chars.remaining() >= result.length()) {
      keep(result.length());
      result = decoder.decode(bytes, chars, ended);
    }
    // What is decoded is handed out before more is asked for: the input may break off there.
    boolean some = chars.position() > 0;
    chars.flip();
    if (result.isUnderflow() && !ended && !some) {
      more();
    }
    return true;
  }

  private void more() throws IOException {
    bytes.compact();
    try {
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (read < 0) {
        ended = true;
      } else {
        bytes.position(bytes.position() + read);
      }
    } finally {
      bytes.flip();
    }
  }

  private void keep(int length) {
    oddBytes += length;
    if (encoding.charset().equals(StandardCharsets.UTF_8)) {
      byte[] odd = new byte[length];
      bytes.get(odd);
      chars.put(new String(odd, Encoding.FALLBACK));
      return;
    }
    boolean little = encoding.charset().equals(StandardCharsets.UTF_16LE);
    boolean big = encoding.charset().equals(StandardCharsets.UTF_16BE);
    if ((little || big) && length % 2 == 0) {
      for (int i = 0; i < length; i += 2) {
        int one = bytes.get() & 0xFF;
        int two = bytes.get() & 0xFF;
        chars.put((char) (little ? two << 8 | one : one << 8 | two));
      }
      return;
    }
    bytes.position(bytes.position() + length);
    chars.put('\uFFFD');
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
