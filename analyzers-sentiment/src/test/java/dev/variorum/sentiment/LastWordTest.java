package dev.variorum.sentiment;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.setting.Settings;
import dev.variorum.sentiment.analysis.SentimentAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A subject that is named again as the very last word of a text is read like any other. */
class LastWordTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Carrow Bank rose again, and Carrow Bank paid. Nobody trusts the bank",
        "Nobody at the Carrow Bank trusts the",
        "The Carrow Bank. The Carrow"
      })
  void theLastWordIsReadLikeAnyOther(String text) throws Exception {
    SentimentAnalyzer analyzer = new SentimentAnalyzer();
    try (Analysis<?> analysis = analyzer.prepare(Settings.defaults(analyzer.info().settings()))) {
      assertNotNull(analysis.inspect(Document.of("a", text)));
    }
  }
}
