package dev.variorum.claims.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.syntax.Chunks;
import dev.variorum.core.corpus.Document;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text: whole spans, one chunk for each term, no more than linear work. */
class AttributionLawsTest {
  private static final String[] PIECES = {
    "Mara Brand",
    "he",
    "she",
    "said",
    "told",
    "the mayor",
    "that",
    "who",
    ",",
    ".",
    ":",
    "\"",
    "\u201C",
    "\u201D",
    "''",
    "and",
    "according to",
    "by",
    "a statement",
    "was called",
    "saying",
    "to say",
    "\n\n",
    "'",
    "(",
    ")",
    "\u2014",
    "in Oria",
    "on Monday",
    "Corvane's",
    "claim",
    "left",
    "the boats",
    "9"
  };

  private static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(6) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  void spansStandInTheTextAndTheSameIsFoundAgain() {
    for (long seed = 0; seed < 400; seed++) {
      String text = text(seed);
      Document document = Document.of("a", text);
      List<Attribution> found = Attributions.scan(document);
      assertEquals(found, Attributions.scan(Document.of("b", text)));
      int last = 0;
      for (Attribution a : found) {
        assertTrue(a.reach().start() >= last, text);
        last = a.reach().start();
        assertTrue(a.reach().end() <= text.length());
        assertTrue(a.head().isEmpty() || a.source().get().contains(a.head().get().start()), text);
        assertTrue(a.type() != Attribution.Type.SCARE || a.speaker().isEmpty(), text);
      }
    }
  }

  @Test
  void everyTermIsPartOfOneChunk() {
    for (long seed = 0; seed < 200; seed++) {
      Words words = new Words(Document.of("a", text(seed)));
      Chunks chunks = Chunks.of(words);
      int next = 0;
      for (int c = 0; c < chunks.size(); c++) {
        assertEquals(next, chunks.get(c).from());
        assertTrue(chunks.get(c).headFrom() >= chunks.get(c).from());
        assertTrue(chunks.get(c).headLast() <= chunks.get(c).last());
        next = chunks.get(c).last() + 1;
      }
      assertEquals(words.size(), next);
    }
  }

  /** A scan whose cost were quadratic would take minutes over these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\" ", "\u201Ca\u201D he said, ", "and said ", "said Brand, who ", "he said that ", "''",
            "'a' ",
        "according to ", "Brand, ", "the mayor of ", "(", "\"We,\" ", "Brand's claim that ",
            "saying ",
        "to say ", "\u201Ca\n\n", "who said ", "she ", "the company ", "at least ", "- Brand "
      })
  void muchOfItIsRead(String pattern) {
    String text = pattern.repeat(100_000 / pattern.length());
    int most = text.length();
    assertTrue(Attributions.scan(Document.of("a", text)).size() <= most);
    assertTrue(
        Attributions.scan(Document.of("b", "Brand said " + text + "\" end.")).size() <= most);
  }
}
