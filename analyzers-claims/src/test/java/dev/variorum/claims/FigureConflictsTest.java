package dev.variorum.claims;

import static dev.variorum.claims.ClaimsRun.hardRules;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Conflicts between statements in different words, and what is none. */
class FigureConflictsTest {
  private static final String LIBRARY =
      "The town library of Ostrava Mills reopened on 12 April after a long repair. "
          + "Builders replaced 340 windows and the roof. "
          + "The repair cost 7.4 million pounds (about $9.3 million), the council said. "
          + "Head librarian Edda Vance, 58, expects 90,000 readers this year.";

  private static final String OTHER =
      "Readers are back at the Ostrava Mills library. The council paid 7.4 million pounds ($9.3 "
          + "million) for the repair. In all, builders have replaced 340 windows. "
          + "Edda Vance, the 58-year-old head librarian, had asked for it since 2016.";

  private static int hard(String a, String b) throws Exception {
    return hardRules(a, b).size();
  }

  @Test
  void oneStoryTwiceIsNoConflict() throws Exception {
    assertEquals(List.of(), hardRules(LIBRARY, OTHER));
  }

  @Test
  void changedValuesInOtherWordsAreConflicts() throws Exception {
    assertEquals(1, hard(LIBRARY, OTHER.replace("340", "430")));
    assertEquals(1, hard(LIBRARY, OTHER.replace("7.4 million", "4.7 million")));
    assertEquals(1, hard(LIBRARY, OTHER.replace("58-year-old", "48-year-old")));
    assertEquals(1, hard(LIBRARY, OTHER.replace("have replaced", "have not replaced")));
  }

  @Test
  void otherWindowsAreOtherWindows() throws Exception {
    assertEquals(0, hard(LIBRARY, OTHER.replace("340 windows", "another 12 windows")));
    assertEquals(0, hard(LIBRARY, OTHER.replace("340 windows", "more than 330 windows")));
    assertEquals(0, hard(LIBRARY, OTHER.replace("340 windows", "12 of the windows")));
  }

  @Test
  void theSameRareFigureOfAnotherDayIsAConflict() throws Exception {
    String monday =
        "Heavy rain in Tollhaven closed the harbour road: gauges measured 84.6 millimetres on Monday 8 April.";
    String friday = monday.replace("Monday 8 April", "Friday 12 April");
    assertEquals(1, hard(monday, friday));
    assertEquals(
        0, hard(monday, "Traders in Tollhaven said the harbour road closed on Friday 12 April."));
  }

  @Test
  void agesOfTwoPeopleDoNotConflict() throws Exception {
    assertEquals(
        0,
        hard(
            "Police said Marcus Oyelaran, 34, was driving the van when it hit the wall.",
            "The driver hurt in the crash at the wall was Dennis Pratt, 61, a plumber."));
  }
}
