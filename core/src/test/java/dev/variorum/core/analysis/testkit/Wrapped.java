package dev.variorum.core.analysis.testkit;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.analysis.AnalysisException;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.setting.Settings;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An analyzer around another one, with hooks around what it is asked. */
class Wrapped implements Analyzer {
  private final Analyzer inner;

  Wrapped(Analyzer inner) {
    this.inner = inner;
  }

  @Override
  public AnalyzerInfo info() {
    return inner.info();
  }

  @Override
  public Analysis<?> prepare(Settings settings) throws AnalysisException {
    return wrap(inner.prepare(settings), inner.prepare(settings));
  }

  /** What was kept of a document, before it goes on; called by many threads. */
  void kept(Document document, @Nullable Serializable value) throws Exception {}

  /** The context that conclude is given. */
  AnalysisContext context(AnalysisContext context) {
    return context;
  }

  /** Called when conclude has ended without an exception. */
  void concluded() {}

  private <P extends Serializable> Analysis<P> wrap(Analysis<P> inspecting, Analysis<?> other) {
    @SuppressWarnings("unchecked") // both were prepared by one analyzer
    Analysis<P> concluding = (Analysis<P>) other;
    return new Analysis<>() {
      @Override
      public @Nullable P inspect(Document document) throws Exception {
        P value = inspecting.inspect(document);
        kept(document, value);
        return value;
      }

      @Override
      public void conclude(Inspections<P> in, AnalysisContext context, FindingSink out)
          throws Exception {
        concluding.conclude(in, context(context), out);
        concluded();
      }

      @Override
      public void close() {
        inspecting.close();
        concluding.close();
      }
    };
  }
}
