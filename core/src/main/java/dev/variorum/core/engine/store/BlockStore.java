package dev.variorum.core.engine.store;

import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.InspectionBlock;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The inspection blocks of one analyzer. Workers put them in any order; conclude's thread reads
 * them in corpus order.
 */
public final class BlockStore {
  private record Place(long at, int length, int kept) {}

  private final ByteLog log;
  private final TreeMap<Long, Place> blocks = new TreeMap<>();
  private long kept;

  public BlockStore(String analyzer, ScratchFolder scratch, MemoryBudget budget) {
    log = new ByteLog("inspections-" + analyzer, scratch, budget);
  }

  /** Keeps a block. */
  public void put(InspectionBlock block) {
    if (block.kept() == 0) {
      return;
    }
    long at = log.append(block.bytes(), 0, block.bytes().length);
    synchronized (this) {
      blocks.put(block.first(), new Place(at, block.bytes().length, block.kept()));
      kept += block.kept();
    }
  }

  /** Gives up the memory and file behind the blocks. */
  public void drop() {
    try {
      log.close();
    } catch (IOException e) {
      // The scratch folder removes the file all the same.
    }
  }

  /** The inspections, to be read by one thread with the loader of the analyzer's plugin. */
  public <P extends Serializable> Inspections<P> inspections(
      DocumentStore documents, ClassLoader loader) {
    return new Stored<>(documents, loader);
  }

  private final class Stored<P extends Serializable> implements Inspections<P> {
    private final DocumentStore documents;
    private final ClassLoader loader;

    Stored(DocumentStore documents, ClassLoader loader) {
      this.documents = documents;
      this.loader = loader;
    }

    @Override
    public long size() {
      return kept;
    }

    @Override
    public @Nullable P of(DocumentId id) {
      long position = documents.position(id);
      Map.Entry<Long, Place> block = blocks.floorEntry(position);
      if (block == null) {
        return null;
      }
      @Nullable Object[] values = values(block.getKey(), block.getValue());
      long index = position - block.getKey();
      return index < values.length ? cast(values[(int) index]) : null;
    }

    private @Nullable Object[] values(long first, Place place) {
      try {
        return InspectionBlock.stored(first, log.read(place.at(), place.length()), place.kept())
            .values(loader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @SuppressWarnings("unchecked") // the blocks of one analyzer hold what its own inspect returned
    private @Nullable P cast(@Nullable Object value) {
      return (P) value;
    }

    @Override
    public Iterator<Inspection<P>> iterator() {
      Iterator<Map.Entry<Long, Place>> places = blocks.entrySet().iterator();
      return new Iterator<>() {
        private @Nullable Object[] values = new Object[0];
        private long first;
        private int next;
        private @Nullable P ready;

        @Override
        public boolean hasNext() {
          while (ready == null) {
            if (next < values.length) {
              ready = cast(values[next++]);
            } else if (places.hasNext()) {
              Map.Entry<Long, Place> place = places.next();
              first = place.getKey();
              values = values(first, place.getValue());
              next = 0;
            } else {
              return false;
            }
          }
          return true;
        }

        @Override
        public Inspection<P> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          P value = java.util.Objects.requireNonNull(ready);
          ready = null;
          long position = first + next - 1;
          return new Inspection<>(position, documents.id(position), value);
        }
      };
    }
  }
}
