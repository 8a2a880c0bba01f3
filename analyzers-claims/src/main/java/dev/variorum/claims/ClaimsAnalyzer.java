package dev.variorum.claims;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisException;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.setting.NameFile;
import dev.variorum.core.setting.Setting;
import dev.variorum.core.setting.Settings;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

  private static final Setting<String> ALIASES =
      Setting.text("aliases", "")
          .help(
              "A file with names of one bearer that their spelling does not show: a line for each,"
                  + " its full name, =, and other names parted by commas.")
          .build();
  private static final Setting<String> PUBLISHERS =
      Setting.text("publishers", "")
          .help(
              "A file with families of publishers, which count as one: a line for each, a name, =,"
                  + " and the sources of its documents parted by commas.")
          .build();

  private static final AnalyzerInfo INFO =
      AnalyzerInfo.builder("claims")
          .version("1")
          .title("Claims")
          .summary(
              "Finds what accounts claim and quote, where they agree and on how many origins that"
                  + " rests, and where they contradict each other.")
          .settings(QUANTITIES, CHECKWORTHINESS, ALIASES, PUBLISHERS)
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
  public Analysis<?> prepare(Settings settings) throws AnalysisException {
    return new ClaimsAnalysis(
        settings.get(QUANTITIES),
        settings.get(CHECKWORTHINESS),
        names(ALIASES, settings),
        names(PUBLISHERS, settings));
  }

  private static Map<String, List<String>> names(Setting<String> setting, Settings settings)
      throws AnalysisException {
    String file = settings.get(setting);
    if (file.isBlank()) {
      return Map.of();
    }
    try {
      Path path = Path.of(file);
      try (Reader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
        return NameFile.read(in, String.valueOf(path.getFileName()));
      }
    } catch (NoSuchFileException e) {
      throw new AnalysisException(
          "setting claims." + setting.name() + ": there is no file '" + file + "'", e);
    } catch (IOException | InvalidPathException e) {
      throw new AnalysisException(
          "the file of setting claims." + setting.name() + " cannot be used: " + e.getMessage(), e);
    }
  }
}
