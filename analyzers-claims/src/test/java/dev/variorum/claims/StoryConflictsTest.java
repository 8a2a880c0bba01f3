package dev.variorum.claims;

import static dev.variorum.claims.ClaimsRun.hardRules;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Conflicts that documents of one story show by what else they share, and what is none. */
class StoryConflictsTest {
  private static final String BRIDGE =
      "The rope bridge over the Sarn gorge closed on Monday. It carried 41,300 walkers last year. "
          + "The repair will cost 2.35 million crowns. The span is 118 metres long. "
          + "The gorge was dry, the lowest water since 1976, warden Olga Stead said.";

  private static final String SAME =
      "Walkers must find another way across the Sarn. The bridge, which took 41,300 people over the gorge last year, is shut. "
          + "Some 2.35 million crowns are needed for the repair of a span of 118 metres. "
          + "Olga Stead, the warden, had not seen the water so low since 1976.";

  private static final String VALUE = "value";
  private static final String DATE = "date";

  @Test
  void oneStoryIsNoConflict() throws Exception {
    assertEquals(List.of(), hardRules(BRIDGE, SAME));
  }

  @Test
  void theOnlyOddValueOfAUnitIsAConflict() throws Exception {
    assertEquals(List.of(VALUE), hardRules(BRIDGE, SAME.replace("118 metres", "181 metres")));
  }

  @Test
  void ofTwoOddValuesOfAUnitNothingIsSaid() throws Exception {
    String more =
        SAME.replace("118 metres", "62 metres") + " Its deepest pier goes down 31 metres.";
    assertEquals(List.of(), hardRules(BRIDGE, more));
  }

  @Test
  void aMarkIsNotReachedSinceOneYear() throws Exception {
    assertEquals(List.of(DATE), hardRules(BRIDGE, SAME.replace("1976", "1959")));
    assertEquals(
        List.of(), hardRules(BRIDGE, SAME.replace("so low since 1976", "so high since 1959")));
  }

  @Test
  void whatHappensOnceHasOneDay() throws Exception {
    String founded = "Lena Orvik founded Brightwater Mills in 1987.";
    String others = "Brightwater Mills was founded by Lena Orvik in 1991.";
    assertEquals(List.of(DATE), hardRules(founded, others));
    assertEquals(List.of(), hardRules(founded, others.replace("1991", "1987")));
    assertEquals(
        List.of(), hardRules(founded, "Lena Orvik visited the Brightwater Mills site of 1991."));
  }

  @Test
  void anAgeGoesWithItsBearer() throws Exception {
    String office =
        "Police say Edgar Allan Voss, 61, opened fire at a Tarnby office, killing one man.";
    String party =
        "Edgar Allan Voss, 41, opened fire at a party in Korrin, killing one man, police say.";
    assertEquals(List.of(VALUE), hardRules(office, party));
    assertEquals(List.of(), hardRules(office, party.replace("41", "61")));
  }

  @Test
  void aDayIsDeniedAsAFigureIs() throws Exception {
    String opened = "The Harrow tunnel opened to coal trains on 4 May 1931.";
    assertEquals(
        List.of("negation"),
        hardRules(opened, "The Harrow tunnel was not opened to coal trains on 4 May 1931."));
  }
}
