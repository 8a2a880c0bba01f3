package dev.variorum.claims;

import static dev.variorum.claims.ClaimsRun.document;
import static dev.variorum.claims.ClaimsRun.hardRules;
import static dev.variorum.claims.ClaimsRun.ofKind;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.variorum.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that two accounts of one event share, in other words, and what they are not said of. */
class SharedFigureTest {
  private static final String COUNT =
      "Tarnby has a new mayor. Lena Orvik took 31,406 votes to 31,288 for Ivo Strand, the Court of "
          + "Tarnby said. ";

  private static final String LIVE =
      "The numbers once more, from the Court of Tarnby: Orvik 31,406, Strand 31,288. ";

  private static long agreeing(String value, String a, String b) throws Exception {
    return ofKind("agreement", document("a", a), document("b", b)).stream()
        .filter(f -> f.text("value").filter(v -> v.contains(value)).isPresent())
        .map(Finding::message)
        .count();
  }

  @Test
  void aRareFigureIsOneFigureInOneEvent() throws Exception {
    assertEquals(1, agreeing("31,406", COUNT, LIVE));
    assertEquals(0, agreeing("31,406", COUNT, "A lake in Peru holds 31,406 trout, Ana Ruiz said."));
  }

  @Test
  void aLongFigureWithTwoDigitsTurnedRoundIsAnother() throws Exception {
    String wrong =
        "Strand is out, with 31,288. In the end Orvik bagged 31,460 votes, by the Court of Tarnby.";
    assertEquals(List.of("value"), hardRules(COUNT, wrong));
    // Two candidates' votes are alike, and both are right.
    assertEquals(List.of(), hardRules(COUNT, LIVE));
  }

  @Test
  void peopleMayBeCountedByTwoNouns() throws Exception {
    String observers = COUNT + "Fourteen observers from the Fair Vote League watched it.";
    String people = LIVE + "The Fair Vote League had 14 people in the hall.";
    assertEquals(1, agreeing("ourteen", observers, people));
    assertEquals(0, agreeing("ourteen", observers, LIVE + "There were 14 chairs in the hall."));
  }

  @Test
  void someBeforeAFigureIsAboutSoMuch() throws Exception {
    String exact = COUNT + "The recount cost the Court of Tarnby 85,000 crowns.";
    String about = LIVE + "The recount set the Court of Tarnby back some 85,000 crowns.";
    assertEquals(1, agreeing("85,000", exact, about));
  }

  @Test
  void upAndDownAreOpposites() throws Exception {
    String up = "Spending on repairs rose by 14.5 per cent last year, Orvel Ferries said.";
    String down = "Orvel Ferries cut spending on repairs by 14.5 per cent last year.";
    assertEquals(List.of("opposite"), hardRules(up, down));
    assertEquals(0, agreeing("14.5", up, down));
  }

  @Test
  void nobodyReportsADayStillToCome() throws Exception {
    String monday = "Shares in Orvel Ferries closed at 396.5 pence in Tarnby.";
    String later = "Shares in Orvel Ferries ended Saturday 4 May at 389 pence in Tarnby.";
    assertEquals(List.of(), hardRules(monday, later));
  }

  @Test
  void wordsAndFiguresOfEverydayLifeMeetInAnyTwoTexts() throws Exception {
    String film = "I want the two hours of my life back that this film took. Ana Ruiz is wasted.";
    String play = "It was not two hours of my life that I want back from this play by Bo Lund.";
    assertEquals(List.of(), hardRules(film, play));
    assertEquals(0, agreeing("two hours", film, play.replace("not ", "")));
  }

  @Test
  void whatMovesIsItsOwners() throws Exception {
    String sent =
        "The launch of the Quillon by Tarnby Motors sent Orvel Foods's shares up by 8.25 per cent.";
    List<Finding> claims = ofKind("claim", document("a", sent));
    assertEquals("Orvel Foods", claims.get(0).text("subject").orElseThrow());
    String caused =
        "The launch of the Quillon caused an 8.25 per cent rise in Orvel Foods's shares.";
    assertEquals(
        "Orvel Foods", ofKind("claim", document("a", caused)).get(0).text("subject").orElseThrow());
  }

  @Test
  void whatWouldBeIsWhatWasForetold() throws Exception {
    String would = "Ivo Strand said that the new bridge would cost 30 million pounds.";
    List<Finding> claims = ofKind("claim", document("a", would));
    assertEquals("predicted", claims.get(0).text("modality").orElseThrow());
    List<Finding> ifs = ofKind("claim", document("a", would.replace("that", "that if asked")));
    assertEquals(
        List.of(),
        ifs.stream().filter(f -> !f.text("modality").orElseThrow().equals("hedged")).toList());
  }
}
