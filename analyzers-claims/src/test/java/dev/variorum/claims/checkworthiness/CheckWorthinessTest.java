package dev.variorum.claims.checkworthiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.claims.date.Dates;
import dev.variorum.claims.quantity.Quantities;
import dev.variorum.core.corpus.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckWorthinessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Unemployment fell by 3 percent under this government.|I think we should all be proud.",
        "The town spent 46 million crowns on its levees in 2019.|Thank you all for coming.",
        "She voted against the tax bill and opposed the budget.|Will you answer the question?",
        "Crime rose last year to its highest level since 1951.|We will do better."
      })
  void statementsOfFactRankAboveTalk(String fact, String talk) {
    assertTrue(CheckWorthiness.score(fact) > CheckWorthiness.score(talk));
    assertTrue(CheckWorthiness.score(fact) >= CheckWorthiness.THRESHOLD, fact);
    assertTrue(CheckWorthiness.score(talk) < CheckWorthiness.THRESHOLD, talk);
  }

  @Test
  void aDocumentScoresEachSentenceAsItWouldAlone() {
    String text =
        "Nine people died in the flood. I hope it ends. Damage reached 46 million crowns.";
    Document document = Document.of("a", text);
    double[] scores =
        CheckWorthiness.scores(document, Quantities.scan(document), Dates.scan(document));
    assertEquals(3, scores.length);
    for (int s = 0; s < scores.length; s++) {
      String sentence = document.sentences().span(s).of(text);
      assertEquals(CheckWorthiness.score(sentence), scores[s], 1e-12, sentence);
    }
    assertTrue(scores[2] > scores[1]);
  }

  @Test
  void scoresLieBetweenZeroAndOne() {
    for (String text : new String[] {"", "?", "Yes.", "$1m $2m $3m rose fell cut 50% 60%"}) {
      double score = CheckWorthiness.score(text);
      assertTrue(score >= 0 && score <= 1, text);
    }
  }
}
