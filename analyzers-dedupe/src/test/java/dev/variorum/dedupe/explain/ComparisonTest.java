package dev.variorum.dedupe.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.MadeUpText;
import dev.variorum.dedupe.near.DuplicateGroup.Relation;
import dev.variorum.dedupe.near.NearDuplicates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private final NearDuplicates finder = NearDuplicates.builder().build();

  private static Document document(String text) {
    return Document.of("d", text);
  }

  @Test
  void showsTheArithmeticAndTheRuns() {
    MadeUpText made = new MadeUpText(1);
    List<String> words = made.words(40);
    List<String> part = new ArrayList<>(words.subList(10, 30));
    Document whole = document(String.join(" ", words));
    Document inside = document(String.join(" ", part));
    Comparison comparison = Comparison.of(whole, inside, finder, 6);
    assertEquals(36, comparison.overlap().first());
    assertEquals(16, comparison.overlap().second());
    assertEquals(16, comparison.overlap().shared());
    assertEquals(16 / 36.0, comparison.similarity(), 1e-12);
    assertEquals(1, comparison.containment());
    assertEquals(1, comparison.share());
    assertEquals(Optional.empty(), comparison.relation());
    assertEquals(1, comparison.runs().size());
    assertEquals(inside.text(), whole.words(comparison.runs().get(0).first()));
    assertEquals(inside.text(), inside.words(comparison.runs().get(0).second()));
  }

  @Test
  void namesTheTier() {
    String text = MadeUpText.text(new MadeUpText(2).words(80));
    assertEquals(
        Optional.of(Relation.EXACT),
        Comparison.of(document(text), document(text), finder, 8).relation());
    assertEquals(
        Optional.of(Relation.NORMALIZED),
        Comparison.of(document(text), document(text.toUpperCase(java.util.Locale.ROOT)), finder, 8)
            .relation());
    assertEquals(
        Optional.of(Relation.NEAR),
        Comparison.of(document(text), document(text + " end"), finder, 8).relation());
  }

  @Test
  void measuresReuseByContentWords() {
    Document source =
        document("The river burst through the levee at dawn and four people drowned.");
    Document reused = document("At dawn four people drowned when the levee burst.");
    Document own = document("The council will vote on the new bridge and on the budget in May.");
    assertTrue(
        ContentWords.containment(reused, source) > ContentWords.containment(own, source) + 0.5);
    assertEquals(1, ContentWords.likeness(source, source));
    assertEquals(ContentWords.likeness(source, reused), ContentWords.likeness(reused, source));
  }
}
