package dev.variorum.fuzz;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.setting.Settings;

/** An analyzer that was prepared once and serves many runs, so that a search spends its time on texts. */
public record Prepared(Analyzer analyzer, Analysis<?> analysis) implements Analyzer {
  /** Prepares it. */
  public static Prepared of(Analyzer analyzer, Settings settings) {
    try {
      return new Prepared(analyzer, analyzer.prepare(settings));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public AnalyzerInfo info() {
    return analyzer.info();
  }

  @Override
  public Analysis<?> prepare(Settings settings) {
    return analysis;
  }
}
