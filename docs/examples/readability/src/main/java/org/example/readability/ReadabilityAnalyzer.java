package org.example.readability;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Value;
import dev.variorum.core.setting.Setting;
import dev.variorum.core.setting.Settings;

/** Says how hard each document is to read, and shows its longest sentence. */
public final class ReadabilityAnalyzer implements Analyzer {
  static final Setting<Double> BELOW =
      Setting.real("below", 50)
          .within(0, 100)
          .help("Documents with a lower reading ease are reported as hard to read.")
          .build();

  static final FindingKind HARD =
      FindingKind.builder("hard-text", "Hard text")
          .explanation("A low score means long sentences and long words; 60 and more is plain.")
          .score("Flesch reading ease; 100 is very easy, 0 very hard")
          .identifyingRole("longest", "the longest sentence")
          .fact("words", Value.Type.WHOLE, "the number of words")
          .fact("sentences", Value.Type.WHOLE, "the number of sentences")
          .build();

  private static final AnalyzerInfo INFO =
      AnalyzerInfo.builder("readability")
          .version("1.0")
          .title("Readability")
          .summary("Says how hard each document is to read (Flesch reading ease, English).")
          .settings(BELOW)
          .kinds(HARD)
          .build();

  @Override
  public AnalyzerInfo info() {
    return INFO;
  }

  @Override
  public Analysis<?> prepare(Settings settings) {
    return new ReadabilityAnalysis(settings.get(BELOW));
  }
}
