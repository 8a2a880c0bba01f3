package dev.variorum.sentiment.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {
  private static List<String> found(String text, TargetList wanted) {
    Document document = Document.of("d", text);
    return Mentions.of(document, wanted).stream()
        .filter(Mention::certain)
        .map(m -> document.words(m.span()) + " = " + m.name())
        .toList();
  }

  @Test
  void descriptionsStandForTheirName() {
    assertEquals(
        List.of(
            "Northern Harbour Board = Northern Harbour Board", "board = Northern Harbour Board"),
        found(
            "Critics met the Northern Harbour Board on Monday. Nobody trusts the board now.",
            TargetList.none()));
  }

  @Test
  void aPronounGoesOnAboutTheTopic() {
    List<String> found =
        found(
            "Critics say that Marlow Corp lied. It is a shabby firm. Marlow Corp is silent.",
            TargetList.none());
    assertTrue(found.contains("It = Marlow Corp"), found::toString);
  }

  @Test
  void aUsersSubjectsAreFoundInAnyCase() throws IOException {
    TargetList wanted =
        TargetList.read(new StringReader("# mine\nRail = the trains, railway\n"), "t");
    assertEquals(
        List.of("the trains = Rail", "RAILWAY = Rail"),
        found("On Monday the trains stood still. A RAILWAY spokesman shrugged.", wanted));
    assertThrows(IOException.class, () -> TargetList.read(new StringReader("= x\n"), "t"));
  }

  @Test
  void placesAreTold() {
    Document document = Document.of("d", "The talks in Zurich went on. They praised Zurich.");
    List<Mention> mentions = Mentions.of(document, TargetList.none());
    assertTrue(mentions.get(0).place());
  }

  @Test
  void aLineOfNamesTakesNoLongTime() {
    String names = "Ann Lee Board, ".repeat(20_000);
    assertTrue(Mentions.of(Document.of("d", names), TargetList.none()).size() >= 20_000);
  }
}
