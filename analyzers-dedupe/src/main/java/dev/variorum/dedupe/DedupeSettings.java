package dev.variorum.dedupe;

import dev.variorum.core.analysis.AnalysisException;
import dev.variorum.core.setting.Setting;
import dev.variorum.core.setting.Settings;
import dev.variorum.dedupe.near.KeepRule;
import dev.variorum.dedupe.near.NearDuplicates;
import dev.variorum.dedupe.passage.Repetitions;
import dev.variorum.dedupe.passage.Winnowing;
import dev.variorum.dedupe.shingle.ShingleUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The settings of the analyzer and what they mean in terms of the library. */
final class DedupeSettings {
  static final Setting<Double> THRESHOLD =
      Setting.real("threshold", 0.7)
          .within(0.05, 1)
          .help("Least Jaccard similarity of near-duplicates, over distinct shingles.")
          .build();
  static final Setting<Long> SHINGLE =
      Setting.whole("shingle", 5)
          .within(1, 100)
          .help("Words or characters in a shingle; larger ones are stricter.")
          .build();
  static final Setting<String> UNIT =
      Setting.choice("unit", "words", "characters")
          .help("What shingles are made of; Han and kana count as a word a character.")
          .build();
  static final Setting<String> KEEP =
      Setting.choice("keep", "longest", "first", "newest", "oldest", "source")
          .help("Which document of a group is the one to keep.")
          .build();
  static final Setting<String> SOURCES =
      Setting.text("sources", "")
          .help("With keep=source: the sources in order of preference, separated by semicolons.")
          .build();
  static final Setting<Long> PASSAGE =
      Setting.whole("passage", 8)
          .within(4, 1000)
          .help("Words of the shortest shared or repeated passage.")
          .build();
  static final Setting<Long> SKETCH =
      Setting.whole("sketch", 128)
          .within(16, 4096)
          .help("Values in the sketch of a document; more find more pairs and cost more.")
          .build();
  static final Setting<Long> MEMORY =
      Setting.whole("memory", 512)
          .within(16, 1 << 20)
          .help("Mebibytes for the texts that are being compared; beyond it they are read again.")
          .build();

  static final Setting<?>[] ALL = {
    THRESHOLD, SHINGLE, UNIT, KEEP, SOURCES, PASSAGE, SKETCH, MEMORY
  };

  /** Least similarity of a repetition in other words within a document. */
  private static final double LIKENESS = 0.36;

  private final NearDuplicates near;
  private final int passage;
  private final long memory;

  DedupeSettings(Settings settings) throws AnalysisException {
    passage = settings.get(PASSAGE).intValue();
    memory = settings.get(MEMORY) << 20;
    near =
        NearDuplicates.builder()
            .threshold(settings.get(THRESHOLD))
            .shingle(
                settings.get(SHINGLE).intValue(),
                ShingleUnit.valueOf(settings.get(UNIT).toUpperCase(Locale.ROOT)))
            .sketch(settings.get(SKETCH).intValue())
            .keep(keep(settings))
            .memory(memory / 2)
            .build();
  }

  private static KeepRule keep(Settings settings) throws AnalysisException {
    String rule = settings.get(KEEP);
    if (!rule.equals("source")) {
      return KeepRule.of(KeepRule.Order.valueOf(rule.toUpperCase(Locale.ROOT)));
    }
    List<String> names =
        Arrays.stream(settings.get(SOURCES).split(";")).filter(s -> !s.isBlank()).toList();
    if (names.isEmpty()) {
      throw new AnalysisException(
          "dedupe.keep=source needs dedupe.sources, the sources in order, separated by semicolons");
    }
    return KeepRule.bySource(names);
  }

  NearDuplicates near() {
    return near;
  }

  int passage() {
    return passage;
  }

  Winnowing winnowing() {
    return Winnowing.forRuns(passage);
  }

  Repetitions repetitions() {
    return new Repetitions(passage, LIKENESS);
  }

  /** Bytes for each of the stages that read documents again. */
  long memory() {
    return memory / 2;
  }
}
