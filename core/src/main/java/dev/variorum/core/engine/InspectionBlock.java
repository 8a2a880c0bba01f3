package dev.variorum.core.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The inspections of documents that stand in a row, serialised: what travels from the workers to
 * {@code conclude}, in memory, through a file, or to another machine. Four bytes for the count and
 * then, in plain Java serialisation, one value a document, null where nothing was kept; read with
 * the class loader of the analyzer's plugin. Immutable.
 */
public final class InspectionBlock {
  /** The number of bytes before the serialised values, which tell how many these are. */
  static final int HEAD = 4;

  private final long first;
  private final byte[] bytes;
  private final int kept;

  private InspectionBlock(long first, byte[] bytes, int kept) {
    this.first = first;
    this.bytes = bytes;
    this.kept = kept;
  }

  /**
   * A block of what was kept of documents in a row.
   *
   * @param first the position of the first document
   * @throws IOException if a value cannot be serialised
   */
  public static InspectionBlock of(long first, @Nullable Serializable[] values) throws IOException {
    BlockBuilder block = new BlockBuilder(first);
    for (Serializable value : values) {
      block.add(value);
    }
    return block.build();
  }

  static void writeCount(byte[] bytes, int count) {
    ByteBuffer.wrap(bytes).putInt(count);
  }

  /** A block as it was stored. */
  public static InspectionBlock stored(long first, byte[] bytes, int kept) {
    return new InspectionBlock(first, bytes, kept);
  }

  /** The position of the first document. */
  public long first() {
    return first;
  }

  /** How many documents something was kept of. */
  public int kept() {
    return kept;
  }

  /** The serialised form; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * What was kept, one element a document, null where nothing was.
   *
   * @throws IOException if the bytes are not a block, or a class is missing
   */
  public @Nullable Object[] values(ClassLoader loader) throws IOException {
    if (kept == 0) {
      return new Object[0];
    }
    try (ObjectInputStream in = new LoadingStream(bytes, loader)) {
      @Nullable Object[] values = new Object[ByteBuffer.wrap(bytes).getInt()];
      for (int i = 0; i < values.length; i++) {
        values[i] = in.readUnshared();
      }
      return values;
    } catch (ClassNotFoundException e) {
      throw new IOException("class " + e.getMessage() + " of an inspection is missing", e);
    }
  }

  /** Finds classes through a plugin's loader. */
  private static final class LoadingStream extends ObjectInputStream {
    private final ClassLoader loader;

    LoadingStream(byte[] bytes, ClassLoader loader) throws IOException {
      super(new ByteArrayInputStream(bytes, HEAD, bytes.length - HEAD));
      this.loader = loader;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass description)
        throws IOException, ClassNotFoundException {
      try {
        return Class.forName(description.getName(), false, loader);
      } catch (ClassNotFoundException e) {
        return super.resolveClass(description);
      }
    }
  }
}
