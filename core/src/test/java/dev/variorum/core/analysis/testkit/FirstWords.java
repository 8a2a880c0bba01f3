package dev.variorum.core.analysis.testkit;

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
import dev.variorum.core.finding.Value;
import dev.variorum.core.setting.Setting;
import dev.variorum.core.setting.Settings;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Tokens;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Finds the first word of each document; its parts are overridden to break laws. */
class FirstWords implements Analyzer {
  static final Setting<Long> LEAST =
      Setting.whole("least", 1).atLeast(1).help("Documents with fewer words are left out.").build();

  @Override
  public AnalyzerInfo info() {
    return described().build();
  }

  AnalyzerInfo.Builder described() {
    return AnalyzerInfo.builder("first-words")
        .version("1")
        .title("First words")
        .summary("Finds the first word of each document.")
        .settings(LEAST)
        .uses("others")
        .kinds(
            FindingKind.builder("first-word", "First word")
                .explanation("The word that a document opens with.")
                .identifyingRole("word", "the word")
                .fact("words", Value.Type.WHOLE, "how many words there are")
                .build());
  }

  @Override
  public Analysis<?> prepare(Settings settings) {
    return new First(settings.get(LEAST));
  }

  /** What is kept: where the first word stands, how many there are, and whatever a test adds. */
  record Kept(int start, int end, int words, @Nullable Serializable more) implements Serializable {}

  static class First implements Analysis<Kept> {
    private final long least;

    First(long least) {
      this.least = least;
    }

    @Override
    public @Nullable Kept inspect(Document document) throws Exception {
      Tokens tokens = document.tokens();
      return tokens.size() < least
          ? null
          : new Kept(tokens.start(0), tokens.end(0), tokens.size(), more(document));
    }

    @Nullable Serializable more(Document document) throws Exception {
      return null;
    }

    @Override
    public void conclude(Inspections<Kept> in, AnalysisContext context, FindingSink out)
        throws Exception {
      context.findingsOf("others");
      long words = 0;
      for (Inspection<Kept> one : in) {
        context.checkCancelled();
        words += one.value().words();
        out.add(finding(one).build());
      }
      out.add(Exhibit.Measure.of("words", "Words", Value.whole(words), words + " words in all."));
    }

    Finding.Builder finding(Inspection<Kept> one) {
      Kept kept = one.value();
      return Finding.of("first-word", "The first of " + kept.words() + " words is shown.")
          .evidence("word", one.document(), new Span(kept.start(), kept.end()))
          .fact("words", kept.words());
    }
  }
}
