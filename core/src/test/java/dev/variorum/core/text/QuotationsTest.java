package dev.variorum.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static List<String> quotes(String text) {
    Quotations found = Quotations.of(text);
    List<String> inner = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      inner.add(found.inner(i).of(text) + (found.isClosed(i) ? "" : "<"));
    }
    return inner;
  }

  @Test
  void marksOfAllKinds() {
    assertEquals(List.of("one", "two"), quotes("He said \"one\" and \"two\"."));
    assertEquals(List.of("one", "two"), quotes("He said \u201Cone\u201D and \u201Ctwo\u201D."));
    assertEquals(List.of("one"), quotes("He said \u2018one\u2019."));
    assertEquals(List.of("one"), quotes("He said 'one'."));
    assertEquals(List.of("one"), quotes("Il dit \u00ABone\u00BB."));
    assertEquals(List.of("one"), quotes("\u300Cone\u300D"));
    assertEquals(List.of("one"), quotes("\u201Eone\u201D"));
  }

  @Test
  void germanMarksCloseWithAnOpeningOne() {
    assertEquals(List.of("eins", "zwei"), quotes("\u201Eeins\u201C und \u201Ezwei\u201C."));
  }

  @Test
  void nestedMarksArePartOfTheOuterQuotation() {
    assertEquals(
        List.of("He told me \u2018go\u2019 and I went."),
        quotes("\u201CHe told me \u2018go\u2019 and I went.\u201D"));
    assertEquals(List.of("He told me 'go' and I went."), quotes("\"He told me 'go' and I went.\""));
    assertEquals(List.of("She said \"no\" twice."), quotes("\u201CShe said \"no\" twice.\u201D"));
    assertEquals(
        List.of("He said \u201Cno\u201D to us"),
        quotes("\u2018He said \u201Cno\u201D to us\u2019"));
  }

  @Test
  void apostrophesAreNoMarks() {
    assertEquals(List.of(), quotes("It's the banks' loss, isn't it, in the '90s?"));
    assertEquals(List.of(), quotes("It\u2019s the banks\u2019 loss, isn\u2019t it?"));
    assertEquals(List.of(), quotes("Rock 'n' roll's best: 'tis O'Neill's."));
    assertEquals(List.of("It's ours"), quotes("\u2018It's ours\u2019, he said."));
    assertEquals(
        List.of("It\u2019s ours"),
        quotes("\u2018It\u2019s ours,\u2019 he said.").stream()
            .map(q -> q.replace(",", ""))
            .toList());
    assertEquals(
        List.of("The banks\u2019 losses are theirs,"),
        quotes("\u2018The banks\u2019 losses are theirs,\u2019 he said."));
  }

  @Test
  void aMissingCloserEndsWithTheParagraph() {
    assertEquals(
        List.of("He never closed<", "two"), quotes("\u201CHe never closed\n\u201Ctwo\u201D"));
    assertEquals(List.of("open to the end<"), quotes("\"open to the end\nNext line."));
  }

  @Test
  void aLongQuotationGoesOnInTheNextParagraph() {
    String text = "\u201CFirst part.\n\n\u201CSecond part,\u201D he said.";
    Quotations found = Quotations.of(text);
    assertEquals(2, found.size());
    assertTrue(found.continues(0));
    assertFalse(found.isClosed(0));
    assertFalse(found.continues(1));
    assertTrue(found.isClosed(1));
    assertFalse(Quotations.of("\u201COpen.\n\nNo mark here.").continues(0));
  }

  @Test
  void marksAgainstSignsAndDashes() {
    assertEquals(List.of("one", "two"), quotes("(\"one\")\u2014\"two\""));
    assertEquals(List.of("one"), quotes("He said:'one'."));
    assertEquals(List.of("one,"), quotes("\u2014\u2018one,\u2019 he said"));
    assertEquals(List.of(), quotes("a ' b ' c"));
  }

  @Test
  void inchesAndFeetOpenNothingForLong() {
    String text = "He is 6'2\" tall.\nShe said \"no\".";
    Quotations found = Quotations.of(text);
    assertTrue(quotes(text).contains("no"), quotes(text)::toString);
    assertFalse(found.contains(text.indexOf("She")));
  }

  @Test
  void knowsWhatIsInside() {
    String text = "a \"b\" c";
    Quotations found = Quotations.of(text);
    assertFalse(found.contains(1));
    assertTrue(found.contains(2));
    assertTrue(found.contains(4));
    assertFalse(found.contains(5));
    assertEquals(0, found.firstEndingAfter(4));
    assertEquals(1, found.firstEndingAfter(5));
  }

  @Test
  void twoSingleMarksAreOne() {
    assertEquals(List.of("one", "two"), quotes("He said ''one'' and ''two''."));
    assertEquals(List.of(" one , "), quotes("`` one , '' he said ."));
    assertEquals(List.of("It's 'ours,' we say"), quotes("''It's 'ours,' we say'' she said."));
    assertEquals(List.of("Open<", "two"), quotes("''Open\n''two''"));
    assertTrue(Quotations.of("''First part.\n\n''Second part,'' he said.").continues(0));
  }

  @Test
  void marksOfDifferentShapesArePaired() {
    assertEquals(List.of("one,", "two."), quotes("\"one,\u201D he said. \"two.\u201D"));
    assertEquals(List.of("one,", "two."), quotes("\u201Cone,\" he said. \u201Ctwo.\""));
    assertEquals(
        List.of("one \u201Ctwo\u201D three"), quotes("\"one \u201Ctwo\u201D three\" he said"));
    assertEquals(List.of(" one , "), quotes("\" one , '' he said ."));
  }

  @Test
  void endingsPartedFromTheirWordsOpenNothing() {
    assertEquals(
        List.of(), quotes("Renn 's boat and they 're off , we 'll see the banks ' loss ."));
  }
}
