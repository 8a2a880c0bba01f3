package dev.variorum.readers.bulk;

import dev.variorum.readers.records.Lines;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines in UTF-8: read once in blocks, then line by line at will. A gzipped file is
 * unpacked to a temporary file of the owner's alone, which goes when this is closed; its lines can
 * be read again once all blocks have been. Blocks are for
 * one thread, lines for any.
 */
public final class LineFile implements AutoCloseable {
  private static final int BLOCK = 1 << 20;

  /** Bytes kept free behind a line. */
  private static final int SPARE = 128;

  private final Path plain;
  private final FileChannel channel;

  /** What is unpacked while it is read, and written to the file of which lines are read again. */
  private final @Nullable InputStream packed;

  private long offset;
  private byte[] kept = new byte[0];
  private boolean ended;

  private LineFile(Path plain, FileChannel channel, @Nullable InputStream packed) {
    this.plain = plain;
    this.channel = channel;
    this.packed = packed;
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
    return gzip ? packed(file) : new LineFile(file, FileChannel.open(file), null);
  }

  private static LineFile packed(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      InputStream in = new GZIPInputStream(raw, 1 << 16);
      Path plain = Files.createTempFile("variorum-lines-", ".jsonl");
      FileChannel channel =
          FileChannel.open(plain, StandardOpenOption.READ, StandardOpenOption.WRITE);
      return new LineFile(plain, channel, in);
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  private static boolean starts(byte[] head, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The next lines; empty at the end. A line of more than {@value Lines#LONGEST} bytes ends the
   * reading.
   *
   * @throws IOException if the file cannot be read, or a line is too long
   */
  public Optional<Block> next() throws IOException {
    return next(new byte[0]);
  }

  /**
   * The next lines, as {@link #next()} gives them.
   *
   * @param room where they are put if there is enough of it: the bytes of a block no longer needed
   * @throws IOException if the file cannot be read, or a line is too long
   */
  public Optional<Block> next(byte[] room) throws IOException {
    byte[] bytes = room;
    if (room.length < Math.max(BLOCK, kept.length * 2)) {
      bytes = new byte[Math.max(BLOCK, kept.length * 2)];
    }
    System.arraycopy(kept, 0, bytes, 0, kept.length);
    int filled = kept.length;
    while (true) {
      filled = fill(bytes, filled);
      if (offset == 0 && starts(bytes, 0xEF, 0xBB, 0xBF)) {
        // A byte-order mark is not text.
        System.arraycopy(bytes, 3, bytes, 0, filled - 3);
        filled -= 3;
        offset = 3;
      }
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
      int read = read(bytes, filled);
      ended = read < 0;
      filled += Math.max(0, read);
    }
    return filled;
  }

  private int read(byte[] bytes, int from) throws IOException {
    int room = bytes.length - from;
    if (packed == null) {
      return channel.read(ByteBuffer.wrap(bytes, from, room), offset + from);
    }
    int read = packed.read(bytes, from, room);
    ByteBuffer written = ByteBuffer.wrap(bytes, from, Math.max(0, read));
    while (written.hasRemaining()) {
      channel.write(written);
    }
    return read;
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
    read(at, length, bytes);
    return bytes;
  }

  /**
   * The bytes of a line and a line feed behind them; any thread.
   *
   * @param at where it stands in the file
   * @param room where they are put if there is enough of it
   * @return {@code room} or a larger one
   * @throws IOException if they cannot be read
   */
  public byte[] line(long at, int length, byte[] room) throws IOException {
    // More than asked for: what reads several bytes at a time need not look for the end.
    byte[] bytes = room.length >= length + SPARE ? room : new byte[2 * length + SPARE];
    read(at, length, bytes);
    bytes[length] = '\n';
    return bytes;
  }

  private void read(long at, int length, byte[] bytes) throws IOException {
    ByteBuffer room = ByteBuffer.wrap(bytes, 0, length);
    while (room.hasRemaining()) {
      if (channel.read(room, at + room.position()) < 0) {
        throw new EOFException("the file was cut while it was read");
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    if (packed != null) {
      packed.close();
      Files.deleteIfExists(plain);
    }
  }
}
