package dev.variorum.claims;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.setting.Setting;
import dev.variorum.core.setting.Settings;

/** The claims analyzer, as plugins are found. */
public final class ClaimsAnalyzer implements Analyzer {
  static final Setting<Boolean> QUANTITIES =
      Setting.flag("quantities", false)
          .help("Whether to report every quantity, not only those of claims.")
          .build();
  static final Setting<Double> CHECKWORTHINESS =
      Setting.real("checkworthiness", 0.5)
          .within(0, 1)
          .help("Least check-worthiness of a statement to be reported as a claim.")
          .build();

  private static final AnalyzerInfo INFO =
      AnalyzerInfo.builder("claims")
          .version("1")
          .title("Claims")
          .summary(
              "Finds what accounts claim and quote, where they agree and on how many origins that"
                  + " rests, and where they contradict each other.")
          .settings(QUANTITIES, CHECKWORTHINESS)
          .kinds(
              ClaimKinds.CONFLICT,
              ClaimKinds.AGREEMENT,
              ClaimKinds.CLAIM,
              ClaimKinds.QUOTATION,
              ClaimKinds.QUANTITY)
          .uses("dedupe")
          .build();

  @Override
  public AnalyzerInfo info() {
    return INFO;
  }

  @Override
  public Analysis<?> prepare(Settings settings) {
    return new ClaimsAnalysis(settings.get(QUANTITIES), settings.get(CHECKWORTHINESS));
  }
}
