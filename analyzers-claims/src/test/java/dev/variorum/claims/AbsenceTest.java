package dev.variorum.claims;

import static dev.variorum.claims.ClaimsRun.document;
import static dev.variorum.claims.ClaimsRun.hardRules;
import static dev.variorum.claims.ClaimsRun.ofKind;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Published;
import dev.variorum.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Accounts that say nobody or none, beside accounts that count some. */
class AbsenceTest {
  private static final String MARCH =
      "Farmers led by Ilse Marn blocked Tarnby market on Monday. "
          + "Three farmers were arrested outside Corrin Hall, said Pavel Dorn, who heads the police.";

  private static final String QUIET =
      "There was singing at Tarnby market on Monday, and Ilse Marn sang loudest. "
          + "Nobody was arrested, Pavel Dorn said.";

  private static Document on(String day, String id, String text) {
    return Document.builder(id, text).published(Published.parse(day).orElseThrow()).build();
  }

  @Test
  void nobodyAndThreeCannotBothHold() throws Exception {
    assertEquals(List.of("negation"), hardRules(MARCH, QUIET));
    assertEquals(
        List.of("negation"),
        hardRules(MARCH, QUIET.replace("Nobody was arrested", "Not one person was arrested")));
    assertEquals(
        List.of("negation"), hardRules(MARCH, QUIET.replace("Nobody was", "No farmers were")));
  }

  @Test
  void nobodyOfOtherDeedsPlacesAndEventsIsNoConflict() throws Exception {
    assertEquals(List.of(), hardRules(MARCH, QUIET.replace("arrested", "hurt")));
    assertEquals(
        List.of(), hardRules(MARCH, QUIET.replace("arrested", "arrested outside Sellin Church")));
    assertEquals(
        List.of(),
        hardRules(
            MARCH, "The cup final in Ostwick was peaceful. Nobody was arrested, police said."));
  }

  @Test
  void nobodySoFarIsAnEarlierState() throws Exception {
    assertEquals(
        List.of(), hardRules(on("2024-05-03", "late", MARCH), on("2024-05-02", "early", QUIET)));
  }

  @Test
  void nobodyAndNobodyAgree() throws Exception {
    String again =
        MARCH.replace("Three farmers were arrested outside Corrin Hall", "No one was arrested");
    List<Finding> agreements =
        ofKind("agreement", document("a", QUIET), document("b", again)).stream()
            .filter(f -> f.text("value").filter(v -> v.startsWith("No")).isPresent())
            .toList();
    assertEquals(1, agreements.size(), agreements.toString());
  }

  @Test
  void claimAndDenialInOneArticleAreASoftConflict() throws Exception {
    String article =
        "Ilse Marn said that Orvel Foods had sacked 40 packers. "
            + "\"No packers have been sacked,\" said Pavel Dorn, who speaks for Orvel Foods.";
    List<Finding> conflicts = ofKind("conflict", document("a", article));
    assertEquals(1, conflicts.size(), conflicts.toString());
    assertEquals("soft", conflicts.get(0).text("severity").orElseThrow());
  }

  @Test
  void phrasesWithNoCountNothing() throws Exception {
    String phrases =
        "There is no doubt that Ilse Marn will go on. It took no longer than a day. "
            + "Pavel Dorn had no comment, and nobody knows why.";
    assertEquals(
        List.of(),
        ofKind("claim", document("a", phrases)).stream()
            .filter(f -> f.text("value").filter(v -> v.startsWith("no")).isPresent())
            .toList());
  }
}
