package dev.variorum.claims;

import static dev.variorum.claims.ClaimsRun.document;
import static dev.variorum.claims.ClaimsRun.ofKind;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClaimsAnalyzerTest {
  private static final String FERRY =
      "The ferry Calanthe ran aground off Port Merrow on Thursday, the coastguard said. "
          + "It carried 214 passengers and a crew of 18. "
          + "Rescuers took 187 passengers ashore by noon. "
          + "\"We heard a long scraping noise,\" said Mara Quillon, the ferry's captain. "
          + "The owner, Brant Lines, put the damage at 4.2 million euros.";

  private static List<Finding> conflicts(String a, String b) throws Exception {
    return ofKind("conflict", document("a", a), document("b", b));
  }

  @Test
  void oneFigureFromTwoPensAgrees() throws Exception {
    List<Finding> found =
        ofKind(
            "agreement",
            document("a", FERRY),
            document(
                "b",
                "A crowded boat, the Calanthe, had 214 passengers on board. Nobody was hurt."));
    assertTrue(found.stream().anyMatch(f -> f.message().contains("214 passengers")), found + "");
  }

  @Test
  void changedFigureInACopyIsAHardConflict() throws Exception {
    List<Finding> found = conflicts(FERRY, FERRY.replace("187", "178"));
    assertEquals(1, found.size(), found + "");
    assertEquals(Value.text("hard"), found.get(0).facts().get("severity"));
  }

  @Test
  void changedNegationNameAndDayInACopyAreConflicts() throws Exception {
    String plain =
        "The company has published its full accounts for the year. "
            + "The new bridge over the Tamble was opened by Ruth Askew on 2 May after years of work.";
    assertEquals(1, conflicts(plain, plain.replace("has published", "has not published")).size());
    assertEquals(1, conflicts(plain, plain.replace("Ruth Askew", "Olga Denning")).size());
    assertEquals(1, conflicts(plain, plain.replace("2 May", "9 May")).size());
  }

  @Test
  void innocentRewordingIsNoConflict() throws Exception {
    for (String other :
        new String[] {
          FERRY.replace("187 passengers", "more than 180 passengers"),
          FERRY.replace("187 passengers", "about 190 passengers"),
          FERRY.replace("4.2 million euros", "about 4 million euros"),
          FERRY.replace("4.2 million euros", "4,200,000 euros"),
          FERRY.replace("It carried 214 passengers", "On board were 214 passengers"),
          FERRY.replace(
              "took 187 passengers ashore by noon", "had by noon brought 187 passengers ashore")
        }) {
      assertEquals(List.of(), conflicts(FERRY, other), other);
    }
  }

  @Test
  void guessesAreNoEvidence() throws Exception {
    List<Finding> found =
        conflicts(FERRY, "The ferry Calanthe could have carried 400 passengers that day.");
    assertEquals(List.of(), found);
  }

  @Test
  void placesThatDifferAreNoConflict() throws Exception {
    assertEquals(
        List.of(),
        conflicts(
            "The storm dropped 61 millimetres of rain at Lowick on Monday.",
            "The storm dropped 88 millimetres of rain at Tarn Head on Monday."));
  }

  @Test
  void oneRemarkInTwoWordingsIsASoftConflict() throws Exception {
    List<Finding> found =
        conflicts(
            FERRY,
            "The captain is on leave. \"We heard a very long scraping sound,\" said Mara Quillon.");
    assertEquals(1, found.size(), found + "");
    assertEquals(Value.text("soft"), found.get(0).facts().get("severity"));
  }

  @Test
  void threadsDoNotMatter() throws Exception {
    Random random = new Random(7);
    Document[] documents = new Document[24];
    for (int i = 0; i < documents.length; i++) {
      String text = FERRY.replace("187", Integer.toString(150 + random.nextInt(60)));
      documents[i] = document("d" + i, text);
    }
    List<String> one = ClaimsRun.of(1, documents).stream().map(ClaimsAnalyzerTest::told).toList();
    List<String> many = ClaimsRun.of(6, documents).stream().map(ClaimsAnalyzerTest::told).toList();
    assertEquals(one, many);
    assertTrue(one.size() > documents.length);
  }

  private static String told(Finding f) {
    return f + " " + f.facts() + " " + f.evidence();
  }

  @Test
  void hostileTextsAreRead() throws Exception {
    for (String unit :
        new String[] {"\"", "7 ", "A ", "(", "said ", "$1 ", "'", "and 5 of ", "\ud800"}) {
      ClaimsRun.of(2, document("x", unit.repeat(4_000)), document("y", unit.repeat(4_000)));
    }
  }
}
