package dev.variorum.core.engine;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Value;
import dev.variorum.core.setting.Setting;
import dev.variorum.core.setting.Settings;
import dev.variorum.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A small honest analyzer for tests: one finding a document with its first word and the number of
 * its words.
 */
class WordCounts implements Analyzer {
  static final Setting<Long> LEAST =
      Setting.whole("least", 0).atLeast(0).help("Documents with fewer words are left out.").build();

  private final String id;

  WordCounts(String id) {
    this.id = id;
  }

  @Override
  public AnalyzerInfo info() {
    return AnalyzerInfo.builder(id)
        .version("1")
        .summary("Counts words.")
        .settings(LEAST)
        .kinds(
            FindingKind.builder("count", "Count")
                .identifyingRole("first", "the first word")
                .fact("words", Value.Type.WHOLE, "how many")
                .fact("before", Value.Type.REFERENCE, "the finding before")
                .build())
        .build();
  }

  @Override
  public Analysis<?> prepare(Settings settings) {
    return new Counting(settings.get(LEAST));
  }

  /** Its analysis; tests break parts of it. */
  static class Counting implements Analysis<int[]> {
    private final long least;

    Counting(long least) {
      this.least = least;
    }

    @Override
    public int @Nullable [] inspect(Document document) throws Exception {
      int words = document.tokens().size();
      return words < least || words == 0
          ? null
          : new int[] {words, document.tokens().start(0), document.tokens().end(0)};
    }

    @Override
    public void conclude(Inspections<int[]> in, AnalysisContext context, FindingSink out)
        throws Exception {
      @Nullable Reference before = null;
      long sum = 0;
      for (Inspection<int[]> one : in) {
        int[] counted = one.value();
        Finding.Builder b =
            Finding.of("count", one.document() + " has " + counted[0] + " words.")
                .evidence("first", one.document(), new Span(counted[1], counted[2]))
                .fact("words", counted[0]);
        if (before != null) {
          b.fact("before", Value.reference(before));
        }
        before = out.add(b.build());
        sum += counted[0];
      }
      out.add(Exhibit.Measure.of("words", "Words", Value.whole(sum), sum + " words in all."));
    }
  }
}
