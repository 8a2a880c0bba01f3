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
import dev.variorum.sentiment.target.TargetList;
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

  private static final Setting<String> TARGETS =
      Setting.text("targets", "")
          .help(
              "A file with subjects to report in any case: a line per subject, its name, and"
                  + " perhaps = and other names parted by commas.")
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
          .settings(LEXICON, TARGETS, LEAST_MENTIONS)
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
    TargetList wanted =
        fromFile(TARGETS.name(), settings.get(TARGETS), TargetList.none(), TargetList::read);
    return new SentimentAnalysis(reader, wanted, settings.get(LEAST_MENTIONS));
  }

  private static List<Entry> entries(String file) throws AnalysisException {
    return fromFile(
        LEXICON.name(), file, List.of(), (in, name) -> LexiconFiles.read(in, name, "U"));
  }

  /** How a file of one form is read. */
  private interface Form<T> {
    T read(Reader in, String name) throws IOException;
  }

  private static <T> T fromFile(String setting, String file, T none, Form<T> form)
      throws AnalysisException {
    if (file.isBlank()) {
      return none;
    }
    try {
      Path path = Path.of(file);
      try (Reader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
        return form.read(in, String.valueOf(path.getFileName()));
      }
    } catch (IOException | InvalidPathException e) {
      throw new AnalysisException(
          "the file of setting sentiment." + setting + " cannot be used: " + e.getMessage(), e);
    }
  }
}
