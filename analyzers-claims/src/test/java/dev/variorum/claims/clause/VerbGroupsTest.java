package dev.variorum.claims.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.variorum.claims.grammar.Words;
import dev.variorum.core.corpus.Document;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbGroupsTest {
  private static String verbs(String sentence) {
    Words words = new Words(Document.of("a", sentence));
    return VerbGroups.of(words, 0, words.size()).stream()
        .map(g -> (g.negated() ? "not " : "") + g.lemma() + (g.passive() ? "+" : ""))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The levee gave way at dawn.|give way",
        "Nobody was arrested, she says.|arrest+, say",
        "The hearing starts on Tuesday.|start",
        "The confirmed cases number 412.|number",
        "Attendance numbers fell again.|fall",
        "Orvel Ferries cut prices by a tenth.|cut",
        "The firm did not close any shop.|not close",
        "A price cut was announced.|announce+"
      })
  void areFoundWithWhatTheyAreSaidIn(String sentence, String expected) {
    assertEquals(expected, verbs(sentence));
  }
}
