package dev.variorum.core.engine;

import dev.variorum.core.corpus.DocumentSink;

/** Where the documents of a run come from. */
@FunctionalInterface
public interface CorpusSource {

  /**
   * Pushes all documents, in order, and the problems met on the way; called once, by the thread
   * that runs the engine.
   *
   * @throws Exception if nothing more can be read; ends the run
   */
  void read(DocumentSink out) throws Exception;
}
