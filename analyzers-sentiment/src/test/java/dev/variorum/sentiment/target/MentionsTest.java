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
  void theCompanyIsTheFirmNamedLast() {
    List<String> found =
        found(
            "Ines Calloway met the press. Brant Lines raised fares on Friday, and Marlow Corp cut"
                + " them. Passengers thanked the company. The airline answered nobody.",
            TargetList.none());
    assertTrue(found.contains("company = Marlow Corp"), found::toString);
    assertTrue(found.contains("airline = Marlow Corp"), found::toString);
    assertTrue(
        found("Ines Calloway met the company at noon.", TargetList.none()).stream()
            .noneMatch(m -> m.startsWith("company")));
  }

  @Test
  void theOpeningOfAFirmsNameIsCertain() {
    List<String> found =
        found(
            "On Monday the Brant Marine Group met. Brant is a well-run firm. Heavy rain fell.",
            TargetList.none());
    assertTrue(found.contains("Brant = Brant"), found::toString);
    List<String> plain =
        found(
            "On Monday the Heavy Metal Group met in heavy rain. Heavy rain fell.",
            TargetList.none());
    assertTrue(plain.stream().noneMatch(m -> m.equals("Heavy = Heavy")), plain::toString);
  }

  @Test
  void daysPeoplesAndNumberedPartsAreNoSubjects() {
    List<String> found =
        found(
            "Before Monday’s close the London-listed Marlow Corp opened Valve 31 and Pier 4 to a"
                + " Chinese AI firm. They sold them the water. Lowmoor Water is dear.",
            TargetList.none());
    assertEquals(
        List.of(
            "London-listed Marlow Corp = Marlow Corp",
            "They = Marlow Corp",
            "Lowmoor Water = Lowmoor Water"),
        found);
  }

  @Test
  void aQuotedPronounIsNotItsSpeaker() {
    List<String> found =
        found(
            "Critics say Marlow Corp is deaf. Marlow Corp is silent. Ada Finch has had enough of"
                + " Marlow Corp. \"They never listened to us,\" said Ada Finch. \"It is a shabby"
                + " firm.\"",
            TargetList.none());
    assertTrue(found.contains("They = Marlow Corp"), found::toString);
    assertTrue(found.contains("It = Marlow Corp"), found::toString);
  }

  @Test
  void anItThatOpensASpeechIsNothing() {
    List<String> found =
        found(
            "The crane of Marlow Corp fell at noon. \"It was like an earthquake,\" said Ada Finch.",
            TargetList.none());
    assertTrue(found.stream().noneMatch(m -> m.startsWith("It = ")), found::toString);
  }

  @Test
  void aNameThatIsNeverWithoutItsEndingKeepsIt() {
    List<String> found =
        found(
            "Nobody shops at Dawley’s. We hear that Dawley’s was sold. Marlow Corp’s offer stands,"
                + " and Marlow Corp will pay.",
            TargetList.none());
    assertTrue(found.contains("Dawley = Dawley’s"), found::toString);
    assertTrue(found.contains("Marlow Corp = Marlow Corp"), found::toString);
  }

  @Test
  void placesStandWherePlacesStand() {
    Document document =
        Document.of(
            "d",
            "TARN, March 3 - The mayor of Tarn met people at Tarn harbour. Critics of Tarn laughed.");
    List<Boolean> places =
        Mentions.of(document, TargetList.none()).stream().map(Mention::place).toList();
    assertEquals(List.of(true, true, true, false), places);
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
