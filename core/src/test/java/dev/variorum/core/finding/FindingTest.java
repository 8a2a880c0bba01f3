package dev.variorum.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static Finding.Builder count(int words) {
    return Finding.of("count", words + " words.")
        .evidence("text", new DocumentId("a"), new Span(0, 1));
  }

  @Test
  void wordsAreThoseOfAFactThatIsAText() {
    Finding found = count(3).fact("rule", "equal").fact("words", 3).build();
    assertEquals(Optional.of("equal"), found.text("rule"));
    assertEquals(Optional.empty(), found.text("words"));
    assertEquals(Optional.empty(), found.text("other"));
  }

  @Test
  void factsStayInTheOrderAddedAndCannotBeChanged() {
    Finding found = count(3).fact("z", "1").fact("a", "2").build();
    assertEquals(List.of("z", "a"), List.copyOf(found.facts().keySet()));
    assertThrows(UnsupportedOperationException.class, () -> found.facts().clear());
    assertThrows(UnsupportedOperationException.class, () -> found.evidence().clear());
  }
}
