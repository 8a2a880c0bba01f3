package dev.variorum.sentiment.analysis;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisException;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.setting.Setting;
import dev.variorum.core.setting.Settings;
import dev.variorum.sentiment.ToneReader;
import dev.variorum.sentiment.lexicon.Entry;
import dev.variorum.sentiment.lexicon.LexiconFiles;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Makes {@link ToneReader} an analysis of a corpus. */
public final class SentimentAnalyzer implements Analyzer {
  private static final Setting<String> LEXICON =
      Setting.text("lexicon", "")
          .help(
              "A file with words of your field and their tone, laid over the built-in lexicon: a"
                  + " line per entry, word or words, a tab, and the tone from -1 to 1.")
          .build();

  private static final Setting<Long> LEAST_MENTIONS =
      Setting.whole("least-mentions", 2)
          .atLeast(1)
          .help("How often the corpus must mention a subject for its tone to be reported.")
          .build();

  private static final AnalyzerInfo INFO =
      AnalyzerInfo.builder("sentiment")
          .version("1")
          .title("Tone")
          .summary(
              "Finds the tone of each document and towards its subjects, with the words that carry it.")
          .settings(LEXICON, LEAST_MENTIONS)
          .kinds(Kinds.DOCUMENT_TONE, Kinds.TARGET_TONE)
          .uses("dedupe")
          .build();

  @Override
  public AnalyzerInfo info() {
    return INFO;
  }

  @Override
  public Analysis<?> prepare(Settings settings) throws AnalysisException {
    ToneReader reader = ToneReader.shipped().with(entries(settings.get(LEXICON)));
    return new SentimentAnalysis(reader, settings.get(LEAST_MENTIONS));
  }

  private static List<Entry> entries(String file) throws AnalysisException {
    if (file.isBlank()) {
      return List.of();
    }
    try {
      Path path = Path.of(file);
      try (Reader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
        return LexiconFiles.read(in, String.valueOf(path.getFileName()), "U");
      }
    } catch (IOException | InvalidPathException e) {
      throw new AnalysisException(
          "the file of setting sentiment.lexicon cannot be used: " + e.getMessage(), e);
    }
  }
}
