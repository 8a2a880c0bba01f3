package dev.variorum.claims.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.variorum.claims.grammar.Concepts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
  private static int verb(String word) {
    return Concepts.hash(Concepts.of(word));
  }

  @ParameterizedTest
  @CsvSource({
    "rose, cut, true",
    "soared, slumped, true",
    "rose, climbed, false",
    "fell, reduced, false",
    "rose, said, false"
  })
  void upIsOpposedToDown(String one, String other, boolean opposed) {
    assertEquals(opposed, Direction.areOpposed(verb(one), verb(other)));
    assertEquals(opposed, Direction.areOpposed(verb(other), verb(one)));
  }
}
