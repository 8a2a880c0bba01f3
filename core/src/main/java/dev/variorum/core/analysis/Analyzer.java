package dev.variorum.core.analysis;

import dev.variorum.core.setting.Settings;

/**
 * SPI: one kind of analysis, found by {@link java.util.ServiceLoader} with a public constructor
 * without arguments.
 *
 * <p>It holds no state that changes; any thread may call it.
 */
public interface Analyzer {

  /** What the analyzer is; constant, without I/O. */
  AnalyzerInfo info();

  /**
   * An analysis for one run.
   *
   * @throws AnalysisException if it cannot run with these settings; the message says what to change
   */
  Analysis<?> prepare(Settings settings) throws AnalysisException;
}
