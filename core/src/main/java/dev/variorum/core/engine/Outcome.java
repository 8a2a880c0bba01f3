package dev.variorum.core.engine;

import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.finding.Findings;
import dev.variorum.core.setting.Settings;
import java.util.List;

/**
 * How one analyzer's run ended; made by core.
 *
 * @param status whether its findings stand
 * @param missing ids of the analyzers it uses that did not run or failed
 * @param problems of documents at which it failed, and what it reported itself; for a failure, its
 *     reason first
 * @param findings empty unless concluded
 */
public record Outcome(
    AnalyzerInfo info,
    Settings settings,
    Status status,
    List<String> missing,
    List<Problem> problems,
    Findings findings) {

  /** How it ended. */
  public enum Status {
    CONCLUDED,
    FAILED,
    CANCELLED
  }
}
