package dev.variorum.core.analysis;

import dev.variorum.core.corpus.DocumentId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an analyzer kept of all documents: to be iterated in corpus order as often as wished.
 * Documents of which it had nothing to say, or at which it failed, are left out. May be on disk;
 * used by one thread at a time.
 *
 * @param <P> what is kept of one document
 */
public interface Inspections<P extends Serializable> extends Iterable<Inspection<P>> {

  /** The number of documents of which something was kept. */
  long size();

  /** What was kept of one document, or null; slow, for the odd look back. */
  @Nullable P of(DocumentId id);
}
