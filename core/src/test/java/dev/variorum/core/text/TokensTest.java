package dev.variorum.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    return words;
  }

  @Test
  void everythingButLettersDigitsAndMarksSeparates() {
    assertEquals(
        List.of("Don", "t", "o1", "mini", "a", "b", "3", "14", "x2"),
        words("Don't o1-mini a_b 3.14 \u20ACx2"));
    assertEquals(
        List.of("cafe\u0301", "\u0928\u092E\u0938\u094D\u0924\u0947"),
        words("cafe\u0301 \u0928\u092E\u0938\u094D\u0924\u0947!"));
    assertEquals(List.of(), words(" .,;\u2026\uD83D\uDE00\u200D\u00AD"));
  }

  /** The tokeniser that the evaluation data were made with, for English text. */
  private static List<String> reference(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(Character.toLowerCase(c));
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  @Test
  void equalTheReferenceTokensOnEnglishText() {
    String signs = " .,;:!?'\"()[]-_/\\\n\r\t$%&@#\u2019\u201C\u201D\u2013\u2014\u2026\u00A0\u20AC";
    String letters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789\u00E9\u00DC\u00F1";
    Random random = new Random(5);
    Map<String, Long> hashes = new HashMap<>();
    Map<Long, String> back = new HashMap<>();
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(400); i > 0; i--) {
        String from = random.nextInt(5) == 0 ? signs : letters;
        text.append(from.charAt(random.nextInt(from.length())));
      }
      Tokens tokens = Tokens.of(text.toString());
      List<String> expected = reference(text.toString());
      assertEquals(expected.size(), tokens.size());
      for (int i = 0; i < tokens.size(); i++) {
        String word = text.substring(tokens.start(i), tokens.end(i));
        assertEquals(List.of(expected.get(i)), reference(word));
        // Equal words have equal hashes and, among so few, different ones different hashes.
        assertEquals(
            hashes.computeIfAbsent(expected.get(i), w -> Tokens.hashOf(word)), tokens.hash(i));
        assertEquals(
            back.computeIfAbsent(
                tokens.hash(i), h -> expected.get(tokens.size() > 0 ? indexOf(tokens, h) : 0)),
            expected.get(i));
      }
    }
  }

  private static int indexOf(Tokens tokens, long hash) {
    int i = 0;
    while (tokens.hash(i) != hash) {
      i++;
    }
    return i;
  }

  @ParameterizedTest
  @CsvSource({
    "ALIBABA, alibaba",
    "\u03A3\u03B1\u03C2, \u03C3\u03B1\u03C3",
    "\u212Aelvin, kelvin",
    "Stra\u00DFe, STRA\u1E9EE",
    "co\u00ADop\u200Der, cooper",
    "\uD801\uDC00x, \uD801\uDC28X"
  })
  void formsThatDifferInCaseOrJoinersOnlyAreOneWord(String one, String other) {
    assertEquals(Tokens.hashOf(one), Tokens.hashOf(other));
  }

  @ParameterizedTest
  @CsvSource({"o1, ol", "caf\u00E9, cafe", "ab, ba", "a, aa"})
  void otherWordsDiffer(String one, String other) {
    assertNotEquals(Tokens.hashOf(one), Tokens.hashOf(other));
  }

  @Test
  void theHashOfAWordIsTheSameInEveryRelease() {
    assertEquals(Tokens.hashOf("variorum"), Tokens.of("A Variorum.").hash(1));
    assertEquals(2506882061677713842L, Tokens.hashOf("variorum"));
  }

  @Test
  void charactersOfScriptsWithoutBlanksStandAlone() {
    assertEquals(
        List.of("\u963F", "\u91CC", "AI", "\u3068", "\u30AB"), words("\u963F\u91CCAI\u3068\u30AB"));
    assertEquals(List.of("\uD840\uDC00", "\uD840\uDC01"), words("\uD840\uDC00\uD840\uDC01"));
    assertEquals(List.of("\uAC00\uB098"), words("\uAC00\uB098"));
  }

  @Test
  void aLoneSurrogateSeparates() {
    assertEquals(List.of("a", "b", "c"), words("a\uD83Db\uDE00c\uD83D"));
  }

  @Test
  void joinersStayInsideASpanAndNotAtItsEnd() {
    Tokens tokens = Tokens.of("\u200Dco\u00ADop\u00AD x");
    assertEquals(2, tokens.size());
    assertEquals(new Span(1, 6), tokens.span(0, 0));
  }

  @Test
  void hashOfTakesOneWordOnly() {
    assertThrows(IllegalArgumentException.class, () -> Tokens.hashOf("two words"));
    assertThrows(IllegalArgumentException.class, () -> Tokens.hashOf(""));
  }

  @Test
  void hashesSpreadOverAllBits() {
    Set<Long> low = new HashSet<>();
    Set<Long> high = new HashSet<>();
    for (int i = 0; i < 4096; i++) {
      long hash = Tokens.hashOf("w" + i);
      low.add(hash & 0xFFF);
      high.add(hash >>> 52);
    }
    // 4096 balls in 4096 urns leave about 1/e of the urns empty.
    assertEquals(2589, low.size(), 120);
    assertEquals(2589, high.size(), 120);
  }
}
