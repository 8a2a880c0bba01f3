package dev.variorum.readers.bulk;

import dev.variorum.readers.records.Lines;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A file of lines in UTF-8: read once in blocks, then line by line at will. A gzipped file is
 * unpacked to a temporary file of the owner's alone, which goes when this is closed. Blocks are for
 * one thread, lines for any.
 */
public final class LineFile implements AutoCloseable {
  private static final int BLOCK = 1 << 20;

  private final Path plain;
  private final boolean unpacked;
  private final FileChannel channel;
  private long offset;
  private byte[] kept = new byte[0];
  private boolean ended;

  private LineFile(Path plain, boolean unpacked) throws IOException {
    this.plain = plain;
    this.unpacked = unpacked;
    this.channel = FileChannel.open(plain, StandardOpenOption.READ);
  }

  /**
   * Whole lines of the file.
   *
   * @param bytes holds them from its start
   * @param length how many bytes count
   * @param offset where they stand in the file
   */
  @SuppressWarnings("ArrayRecordComponent") // a block is passed on, never compared
  public record Block(byte[] bytes, int length, long offset) {

    /** The end of the line that starts at {@code from}: its line feed, or the block's end. */
    public int lineEnd(int from) {
      return JsonBytes.lineFeed(bytes, from, length);
    }
  }

  /**
   * Opens a file, gzipped or not.
   *
   * @throws IOException if it cannot be read or is in UTF-16
   */
  public static LineFile open(Path file) throws IOException {
    boolean gzip;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(3);
      gzip = starts(head, 0x1F, 0x8B);
      if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
        throw new IOException("it is in UTF-16; only UTF-8 can be read in bulk");
      }
    }
    LineFile opened = new LineFile(gzip ? unpack(file) : file, gzip);
    opened.skipMark();
    return opened;
  }

  private static boolean starts(byte[] head, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static Path unpack(Path file) throws IOException {
    Path plain = Files.createTempFile("variorum-lines-", ".jsonl");
    try (InputStream in =
            new GZIPInputStream(
                new BufferedInputStream(Files.newInputStream(file), 1 << 16), 1 << 16);
        OutputStream out = Files.newOutputStream(plain)) {
      in.transferTo(out);
      return plain;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(plain);
      throw e;
    }
  }

  private void skipMark() throws IOException {
    ByteBuffer head = ByteBuffer.allocate(3);
    channel.read(head, 0);
    if (head.position() == 3 && starts(head.array(), 0xEF, 0xBB, 0xBF)) {
      offset = 3;
    }
  }

  /**
   * The next lines; empty at the end. A line of more than {@value Lines#LONGEST} bytes ends the
   * reading.
   *
   * @throws IOException if the file cannot be read, or a line is too long
   */
  public Optional<Block> next() throws IOException {
    byte[] bytes = Arrays.copyOf(kept, Math.max(BLOCK, kept.length * 2));
    int filled = kept.length;
    while (true) {
      filled = fill(bytes, filled);
      int end = ended ? filled : lastLine(bytes, filled);
      if (end > 0) {
        kept = Arrays.copyOfRange(bytes, end, filled);
        Block block = new Block(bytes, end, offset);
        offset += end;
        return Optional.of(block);
      }
      if (ended) {
        return Optional.empty();
      }
      if (bytes.length > Lines.LONGEST) {
        throw new IOException(String.format("a line is longer than %,d bytes", Lines.LONGEST));
      }
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
  }

  private int fill(byte[] bytes, int from) throws IOException {
    int filled = from;
    while (filled < bytes.length && !ended) {
      ByteBuffer room = ByteBuffer.wrap(bytes, filled, bytes.length - filled);
      int read = channel.read(room, offset + filled);
      ended = read < 0;
      filled += Math.max(0, read);
    }
    return filled;
  }

  /** Where the last whole line ends, its line feed included. */
  private static int lastLine(byte[] bytes, int filled) {
    int end = filled;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  /**
   * The bytes of a line; any thread.
   *
   * @param at where it stands in the file
   * @throws IOException if they cannot be read
   */
  public byte[] line(long at, int length) throws IOException {
    byte[] bytes = new byte[length];
    ByteBuffer room = ByteBuffer.wrap(bytes);
    while (room.hasRemaining()) {
      if (channel.read(room, at + room.position()) < 0) {
        throw new EOFException("the file was cut while it was read");
      }
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    channel.close();
    if (unpacked) {
      Files.deleteIfExists(plain);
    }
  }
}
