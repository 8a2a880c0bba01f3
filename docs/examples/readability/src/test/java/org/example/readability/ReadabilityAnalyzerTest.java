package org.example.readability;

import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.testkit.AnalyzerContract;
import dev.variorum.core.corpus.Document;
import java.util.List;

class ReadabilityAnalyzerTest extends AnalyzerContract {
  @Override
  protected Analyzer analyzer() {
    return new ReadabilityAnalyzer();
  }

  @Override
  protected List<Document> example() {
    return List.of(
        Document.of("plain", "The cat sat. The dog ran. It was fun."),
        Document.of(
            "hard",
            "Notwithstanding considerable administrative reservations, representatives"
                + " communicated unambiguously that organisational responsibilities necessitate"
                + " comprehensive reconsideration."));
  }
}
