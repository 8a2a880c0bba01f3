package dev.variorum.core.corpus;

import java.io.IOException;

/**
 * SPI: reads one input format. Found by {@link java.util.ServiceLoader}.
 *
 * <p>A reader holds no state between calls; one thread uses it at a time. It yields texts exactly
 * as the format gives them, keeps the ids of the data, and reports what it cannot read as problems
 * instead of throwing, so that one bad record never loses the others.
 */
public interface CorpusReader {

  /** What the reader is; constant, without I/O. */
  ReaderInfo info();

  /** Whether a file of this name (lower or upper case, with suffix) is of this format. */
  boolean accepts(String name);

  /**
   * Reads all documents of an input in order.
   *
   * @throws IOException if the input as a whole cannot be read; documents already given stand
   */
  void read(Input in, DocumentSink out) throws IOException;
}
