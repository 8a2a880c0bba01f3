package dev.variorum.dedupe;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisException;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.setting.Settings;
import dev.variorum.dedupe.near.NearDuplicates;

/** Finds copies, shared passages, repetition, page furniture and the origins behind documents. */
public final class DedupeAnalyzer implements Analyzer {
  private static final AnalyzerInfo INFO =
      AnalyzerInfo.builder("dedupe")
          .version("1.0")
          .title("Copies and origins")
          .summary(
              "Which documents are copies of which, what text they share, and on how many origins"
                  + " they can rest.")
          .settings(DedupeSettings.ALL)
          .kinds(DedupeKinds.ALL)
          .build();

  /** For the service loader. */
  public DedupeAnalyzer() {}

  /**
   * The finder of whole copies that a run with these settings uses.
   *
   * @param settings those of this analyzer
   * @throws AnalysisException if they do not go together
   */
  public static NearDuplicates finder(Settings settings) throws AnalysisException {
    return new DedupeSettings(settings).near();
  }

  @Override
  public AnalyzerInfo info() {
    return INFO;
  }

  @Override
  public Analysis<?> prepare(Settings settings) throws AnalysisException {
    return new DedupeAnalysis(new DedupeSettings(settings));
  }
}
