package dev.variorum.core.engine.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Bytes that are appended and read again by position: in memory while the budget lasts, in a file
 * beyond it. Threads may share it. A random-access file is used because a channel would be closed
 * by the interrupt that cancels a run.
 */
public final class ByteLog implements AutoCloseable {
  private static final int CHUNK = 1 << 18;

  private final String purpose;
  private final ScratchFolder scratch;
  private final MemoryBudget budget;
  private final List<byte[]> chunks = new ArrayList<>();
  private byte[] tail = new byte[0];
  private int tailUsed;
  private long size;
  private long inFile;
  private long fileStart = -1;
  private @Nullable RandomAccessFile file;
  private boolean closed;
  private @Nullable IOException broken;

  public ByteLog(String purpose, ScratchFolder scratch, MemoryBudget budget) {
    this.purpose = purpose;
    this.scratch = scratch;
    this.budget = budget;
  }

  /**
   * Appends bytes and answers where they start.
   *
   * @throws UncheckedIOException if the temporary file cannot be written, and from then on always
   */
  public synchronized long append(byte[] bytes, int offset, int length) {
    checkUsable();
    long at = size;
    int done = 0;
    while (done < length) {
      if (tailUsed == tail.length) {
        nextChunk();
      }
      int step = Math.min(length - done, tail.length - tailUsed);
      System.arraycopy(bytes, offset + done, tail, tailUsed, step);
      tailUsed += step;
      done += step;
    }
    size += length;
    return at;
  }

  private void nextChunk() {
    if (file == null && tail.length == CHUNK) {
      chunks.add(tail);
      tail = new byte[0];
    }
    if (file == null && budget.take(CHUNK)) {
      tail = new byte[CHUNK];
      tailUsed = 0;
      return;
    }
    try {
      if (file == null) {
        LoggerFactory.getLogger(ByteLog.class)
            .debug("{} go to a temporary file from here on", purpose);
        file = scratch.open(purpose, this);
        fileStart = (long) chunks.size() * CHUNK;
        tail = new byte[CHUNK];
      } else {
        file.seek(inFile);
        file.write(tail, 0, CHUNK);
        inFile += CHUNK;
      }
      tailUsed = 0;
    } catch (IOException e) {
      // What is lost here cannot be told from what stands; so nothing is read from now on.
      broken = e;
      checkUsable();
    }
  }

  /**
   * Does nothing as long as the log can be used.
   *
   * @throws UncheckedIOException if the temporary file could not be written
   * @throws IllegalStateException if the log has been closed
   */
  public synchronized void checkUsable() {
    if (broken != null) {
      throw new UncheckedIOException(
          "temporary files cannot be written: "
              + broken.getMessage()
              + "; make room, or name another folder by -Djava.io.tmpdir=FOLDER",
          broken);
    }
    if (closed) {
      throw new IllegalStateException("the report this belongs to has been closed");
    }
  }

  /** The {@code length} bytes from {@code position}. */
  public synchronized byte[] read(long position, int length) {
    checkUsable();
    if (position < 0 || position + length > size) {
      throw new IndexOutOfBoundsException(position + "+" + length + " of " + size);
    }
    byte[] out = new byte[length];
    int done = 0;
    while (done < length) {
      done += copy(position + done, out, done);
    }
    return out;
  }

  private int copy(long from, byte[] out, int at) {
    int wanted = out.length - at;
    long memoryEnd = (long) chunks.size() * CHUNK;
    if (from < memoryEnd) {
      byte[] chunk = chunks.get((int) (from / CHUNK));
      int offset = (int) (from % CHUNK);
      int step = Math.min(wanted, CHUNK - offset);
      System.arraycopy(chunk, offset, out, at, step);
      return step;
    }
    if (file != null && from < fileStart + inFile) {
      int step = (int) Math.min(wanted, fileStart + inFile - from);
      try {
        file.seek(from - fileStart);
        file.readFully(out, at, step);
      } catch (IOException e) {
        throw new UncheckedIOException("the temporary file cannot be read: " + e.getMessage(), e);
      }
      return step;
    }
    long tailStart = file == null ? memoryEnd : fileStart + inFile;
    int step = Math.min(wanted, tailUsed - (int) (from - tailStart));
    System.arraycopy(tail, (int) (from - tailStart), out, at, step);
    return step;
  }

  /** The number of bytes appended so far. */
  public synchronized long size() {
    return size;
  }

  /** Gives up memory and file; nothing can be read any more. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    chunks.clear();
    tail = new byte[0];
    if (file != null) {
      file.close();
    }
  }

  @Override
  public String toString() {
    return purpose + " (" + size() + " bytes)";
  }

  static byte[] grown(byte[] array, int needed) {
    return array.length >= needed
        ? array
        : Arrays.copyOf(array, Math.max(needed, array.length * 2));
  }
}
