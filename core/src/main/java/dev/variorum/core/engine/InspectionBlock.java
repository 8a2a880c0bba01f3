package dev.variorum.core.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The inspections of documents that stand in a row, serialised: what travels from the workers to
 * {@code conclude}, in memory, through a file, or to another machine. Plain Java serialisation of
 * an array with one element a document, null where nothing was kept; read with the class loader of
 * the analyzer's plugin. Immutable.
 */
public final class InspectionBlock {
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
    int kept = 0;
    for (Serializable value : values) {
      kept += value == null ? 0 : 1;
    }
    if (kept == 0) {
      return new InspectionBlock(first, new byte[0], 0);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeInt(values.length);
      for (Serializable value : values) {
        out.writeUnshared(value);
      }
    }
    return new InspectionBlock(first, bytes.toByteArray(), kept);
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
      @Nullable Object[] values = new Object[in.readInt()];
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
      super(new ByteArrayInputStream(bytes));
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
