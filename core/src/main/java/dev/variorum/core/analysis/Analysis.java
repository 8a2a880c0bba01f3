package dev.variorum.core.analysis;

import dev.variorum.core.corpus.Document;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One run of an analyzer.
 *
 * <p>{@link #inspect} is called for every document, many at once, on any thread and in any order;
 * then {@link #conclude} is called once, on one thread, possibly on another instance prepared from
 * the same settings. Only the inspections pass between them: they are serialised in between, so an
 * inspection holds numbers, spans, hashes and short strings, never the document or its text. What
 * an analysis concludes depends on the corpus, its settings and the findings it uses alone: not on
 * threads, time or chance.
 *
 * @param <P> what is kept of one document
 */
public interface Analysis<P extends Serializable> extends AutoCloseable {

  /**
   * Looks at one document by itself; pure.
   *
   * @return what to keep of it; null when there is nothing to say
   * @throws Exception listed as a problem of this document; the run goes on
   */
  @Nullable P inspect(Document document) throws Exception;

  /**
   * Draws the conclusions from all inspections. Findings are added in the order of their first
   * evidence.
   *
   * @throws Exception makes the outcome of this analyzer a failure; the other analyzers go on
   */
  void conclude(Inspections<P> in, AnalysisContext context, FindingSink out) throws Exception;

  @Override
  default void close() {}
}
