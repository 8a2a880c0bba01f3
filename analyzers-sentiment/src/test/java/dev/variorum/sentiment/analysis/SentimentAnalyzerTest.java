package dev.variorum.sentiment.analysis;

import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.testkit.AnalyzerContract;
import dev.variorum.core.corpus.Document;
import java.util.List;

/** The laws of every analyzer. */
class SentimentAnalyzerTest extends AnalyzerContract {
  @Override
  protected Analyzer analyzer() {
    return new SentimentAnalyzer();
  }

  @Override
  protected List<Document> example() {
    return Articles.all();
  }
}
