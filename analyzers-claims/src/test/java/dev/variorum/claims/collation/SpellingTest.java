package dev.variorum.claims.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "harbourton, harborton, true",
    "marseille, marseilles, true",
    "norrvik, norrvig, true",
    "oslo, norway, true",
    "norway, oslo, true",
    "oslo, sweden, false",
    "lima, lina, false",
    "brickwell, quayle, false",
    "boeing 737, boeing 747, false",
    "northgate, southgate, false"
  })
  void namesAreOneOrTwo(String a, String b, boolean one) {
    assertEquals(one, Spelling.isOne(a, b));
    assertEquals(one, Spelling.isOne(b, a));
  }
}
