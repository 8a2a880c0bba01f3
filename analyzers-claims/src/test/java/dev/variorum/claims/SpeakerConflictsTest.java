package dev.variorum.claims;

import static dev.variorum.claims.ClaimsRun.document;
import static dev.variorum.claims.ClaimsRun.ofKind;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.variorum.core.finding.Value;
import org.junit.jupiter.api.Test;

/** One statement given to two persons, and what is none. */
class SpeakerConflictsTest {
  private static final String KEEPER =
      "The lighthouse at Ennor Head went dark on Friday after a cable burned through. "
          + "\"We had the old oil lamp lit before the trawlers rounded the point,\" said Ada Penrose. "
          + "Tobias Wenn, head keeper of the Ennor Head lighthouse, said the cable had been laid in 1968.";

  private static final String OTHER =
      "Trawlers steered by an oil lamp at Ennor Head on Friday. "
          + "\"We had the old oil lamp lit before the trawlers rounded the point,\" Ada Penrose said. "
          + "The cable that burned dates from 1968, according to Tobias Wenn, the lighthouse's head keeper.";

  private static int given(String a, String b) throws Exception {
    return (int)
        ofKind("conflict", document("a", a), document("b", b)).stream()
            .filter(f -> Value.text("hard").equals(f.facts().get("severity")))
            .filter(f -> Value.text("speaker").equals(f.facts().get("rule")))
            .count();
  }

  @Test
  void oneSpeakerIsNoConflict() throws Exception {
    assertEquals(0, given(KEEPER, OTHER));
  }

  @Test
  void oneQuotationOfTwoPersonsIsAConflict() throws Exception {
    assertEquals(1, given(KEEPER, OTHER.replace("Ada Penrose", "Ruth Calloway")));
  }

  @Test
  void oneNameSpeltInTwoWaysIsNot() throws Exception {
    assertEquals(0, given(KEEPER, OTHER.replace("Ada Penrose", "Ada Penross")));
  }

  @Test
  void twoHoldersOfOnePostAreAConflict() throws Exception {
    assertEquals(1, given(KEEPER, OTHER.replace("Tobias Wenn", "Gerald Oake")));
  }

  @Test
  void holdersOfTwoPostsAreNot() throws Exception {
    String deputy =
        OTHER
            .replace("Tobias Wenn", "Gerald Oake")
            .replace("the lighthouse's head keeper", "a former head keeper");
    assertEquals(0, given(KEEPER, deputy));
    String mayor =
        OTHER
            .replace("Tobias Wenn", "Gerald Oake")
            .replace("the lighthouse's head keeper", "the mayor of Ennor");
    assertEquals(0, given(KEEPER, mayor));
  }
}
