package dev.variorum.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.text.Span;
import dev.variorum.sentiment.model.Contribution;
import dev.variorum.sentiment.model.SentenceReading;
import dev.variorum.sentiment.model.TargetReading;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A score is its bias and its contributions added up, and each of those quotes the text. */
class ExplanationTest {
  private static final String[] WORDS = {
    "shares",
    "plunged",
    "8%",
    "not",
    "good",
    "but",
    "terrible",
    "the",
    "Acme",
    "profit",
    "rose",
    "so-called",
    "very",
    "losses",
    "narrowed",
    ",",
    ";",
    "!",
    "“",
    "”",
    "won't",
    "praised",
    "by",
    "\uD83D\uDE00",
    "\uD800",
    "ß",
    "никогда",
    "3.5",
    "o1-mini",
    "?",
    "hardly",
    "a",
    "disaster",
    "."
  };

  private final ToneReader reader = ToneReader.shipped();

  private static String sentence(Random random) {
    StringBuilder text = new StringBuilder();
    int size = random.nextInt(30);
    for (int i = 0; i < size; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  void sentenceScoresAddUp() {
    Random random = new Random(7);
    int reasons = 0;
    for (int n = 0; n < 3000; n++) {
      String text = sentence(random);
      SentenceReading reading = reader.read(text);
      double sum = reading.bias();
      for (Contribution c : reading.contributions()) {
        assertTrue(c.span().end() <= text.length(), text);
        sum += c.balance();
      }
      assertEquals(sum, reading.sum(), 1e-9, text);
      assertEquals(reader.score(text), reading.score(), 0.0, text);
      reasons += reading.contributions().size();
    }
    assertTrue(reasons > 3000);
  }

  @Test
  void subjectScoresAddUp() {
    Random random = new Random(8);
    for (int n = 0; n < 3000; n++) {
      String text = sentence(random);
      int start = random.nextInt(text.length() + 1);
      int end = start + random.nextInt(text.length() - start + 1);
      TargetReading reading = reader.towards(text, new Span(start, end), List.of());
      double[] sums = reading.bias().stream().mapToDouble(b -> b).toArray();
      for (Contribution c : reading.contributions()) {
        assertTrue(c.span().end() <= text.length(), text);
        sums[0] += c.positive();
        sums[1] += c.neutral();
        sums[2] += c.negative();
      }
      assertEquals(sums[0], reading.positive(), 1e-9, text);
      assertEquals(sums[1], reading.neutral(), 1e-9, text);
      assertEquals(sums[2], reading.negative(), 1e-9, text);
      double[] p = reading.probabilities();
      assertEquals(1, p[0] + p[1] + p[2], 1e-9);
    }
  }
}
