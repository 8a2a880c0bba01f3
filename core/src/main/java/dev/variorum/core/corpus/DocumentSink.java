package dev.variorum.core.corpus;

/** Where a reader puts what it reads; used by the one thread that reads. */
public interface DocumentSink {

  /** Takes a document; blocks while the engine is behind. */
  void document(Document document);

  /** Takes a problem. */
  void problem(Problem problem);
}
