package dev.variorum.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private static List<String> names(String text) {
    Names names = Names.of(text, Terms.of(text), Sentences.of(text));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      found.add(names.span(i).of(text) + (names.isWeak(i) ? "?" : ""));
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met Jane Doe in New York.|Jane Doe; New York",
        "He joined the Bank of England in May.|Bank of England",
        "She heard Ludwig van Beethoven.|Ludwig van Beethoven",
        "They use QwQ-32B and o1-mini.|QwQ-32B; o1-mini",
        "Alibaba's model beat OpenAI\u2019s.|Alibaba?; OpenAI",
        "It is said that NATO and the EU agree.|NATO; EU",
        "An iPhone is sold on eBay.|iPhone; eBay",
        "On Monday, in March, it rained.|",
        "However, nobody came.|",
        "I think I'm right.|",
        "Johnson & Johnson fell.|Johnson & Johnson",
        "We saw Smith, Jones and Roe.|Smith; Jones; Roe",
        "He joined the Harbour and Lighter Union.|Harbour and Lighter Union",
        "He asked the Deck and Engine Workers' Union.|Deck and Engine Workers' Union",
        "She runs the Office for Fair Markets there.|Office for Fair Markets",
        "It said the Ministry of Health and Welfare knew.|Ministry of Health and Welfare",
        "He saw the Senate and Smith agree.|Senate; Smith",
        "He left Norway for Sweden.|Norway; Sweden",
        "So said Mr. Smith of Acme Corp. today.|Smith; Acme Corp"
      })
  void areFoundBySpelling(String text, String expected) {
    assertEquals(expected == null ? "" : expected, String.join("; ", names(text)));
  }

  @Test
  void aNameDoesNotCrossALineOrASentence() {
    assertEquals(List.of("Jane Doe", "John?"), names("He saw Jane Doe\nJohn left."));
    assertEquals(List.of("Doe", "Roe?"), names("He saw Doe. Roe left."));
  }

  @Test
  void aHeadlineInTitleCaseMakesNamesWeak() {
    assertEquals(
        List.of("Mayor Denies Everything Again?"),
        names("Mayor Denies Everything Again\n\nHe did."));
  }
}
