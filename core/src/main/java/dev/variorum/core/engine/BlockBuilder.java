package dev.variorum.core.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Serialises inspections one by one as they are made, so that the size of a block is known while it
 * grows and results of any size are never held for a whole batch at once. Used by one thread.
 */
final class BlockBuilder {
  /** A block of more bytes is closed. Only results of very uncommon size get there. */
  private static final int LARGE = 8 << 20;

  private final long first;
  private final List<@Nullable Serializable> values = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
  private @Nullable ObjectOutputStream out;
  private int kept;

  BlockBuilder(long first) {
    this.first = first;
  }

  /**
   * Adds what was kept of the next document, null for nothing.
   *
   * @throws IOException if it cannot be serialised; {@link #replaceLast} mends the block
   */
  void add(@Nullable Serializable value) throws IOException {
    values.add(value);
    kept += value == null ? 0 : 1;
    write(value);
  }

  private void write(@Nullable Serializable value) throws IOException {
    ObjectOutputStream open = out;
    if (open == null) {
      // The count of values stands before the stream; it is known last.
      bytes.writeBytes(new byte[InspectionBlock.HEAD]);
      open = new ObjectOutputStream(bytes);
      out = open;
    }
    open.writeUnshared(value);
  }

  /** Puts nothing in the place of the value that could not be added. */
  void replaceLast() {
    int last = values.size() - 1;
    kept -= values.get(last) == null ? 0 : 1;
    values.set(last, null);
    bytes.reset();
    out = null;
    try {
      // A stream that failed within a value is of no use; the others are written again.
      for (Serializable value : values) {
        write(value);
      }
    } catch (IOException e) {
      throw new IllegalStateException("a value that was stored before cannot be stored again", e);
    }
  }

  /** Whether the block should be closed now. */
  boolean isLarge() {
    return bytes.size() > LARGE;
  }

  InspectionBlock build() {
    if (kept == 0) {
      return InspectionBlock.stored(first, new byte[0], 0);
    }
    try {
      if (out != null) {
        out.flush();
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    byte[] all = bytes.toByteArray();
    InspectionBlock.writeCount(all, values.size());
    return InspectionBlock.stored(first, all, kept);
  }
}
