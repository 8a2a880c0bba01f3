package dev.variorum.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameAliasesTest {
  private static NameAliases of(List<String> names) {
    NameAliases.Builder builder = NameAliases.builder();
    names.forEach(name -> builder.add(name, 1));
    return builder.build();
  }

  @Test
  void shortFormsStandForTheOneLongForm() {
    NameAliases aliases =
        of(
            List.of(
                "Ines Calloway",
                "Calloway",
                "Alibaba Group Holding",
                "Alibaba",
                "Alibaba Group",
                "Artificial General Intelligence",
                "AGI",
                "Bank of England",
                "England",
                "the Basin Authority",
                "Authority"));
    assertEquals("Ines Calloway", aliases.canonical("Calloway"));
    assertEquals("Alibaba Group Holding", aliases.canonical("Alibaba"));
    assertEquals("Alibaba Group Holding", aliases.canonical("alibaba group"));
    assertEquals("Artificial General Intelligence", aliases.canonical("AGI"));
    assertEquals("England", aliases.canonical("England"));
    assertEquals("Basin Authority", aliases.canonical("The Authority"));
  }

  @Test
  void aShortFormOfTwoNamesStandsForNeither() {
    NameAliases aliases = of(List.of("Ines Calloway", "Tom Calloway", "Calloway"));
    assertEquals("Calloway", aliases.canonical("Calloway"));
    assertTrue(aliases.knows("calloway"));
    assertFalse(aliases.knows("Ines"));
  }

  @Test
  void aFirmIsCalledByWhatStandsBeforeItsTradeUnlessThatIsAPlace() {
    List<String> names =
        List.of("Calder Water", "Calder", "Lisle Marine Group", "Lisle", "Orm Rail", "Orm");
    NameAliases.Builder builder = NameAliases.builder().place("Orm");
    names.forEach(name -> builder.add(name, 1));
    NameAliases aliases = builder.build();
    assertEquals("Calder Water", aliases.canonical("Calder"));
    assertEquals("Lisle Marine Group", aliases.canonical("Lisle"));
    assertEquals("Orm", aliases.canonical("Orm"));
  }

  @Test
  void theNameAtTheEndOfAPhraseIsNoShortFormOfIt() {
    NameAliases aliases =
        of(List.of("Accountants at Brant", "Office for Fair Markets", "Brant", "Markets"));
    assertEquals("Brant", aliases.canonical("Brant"));
    assertEquals("Markets", aliases.canonical("Markets"));
  }

  @Test
  void theMostFrequentSpellingIsShown() {
    NameAliases aliases = NameAliases.builder().add("OPENAI", 1).add("OpenAI", 3).build();
    assertEquals("OpenAI", aliases.canonical("openai"));
  }

  @Test
  void aGivenNameGoesBeforeWhatSpellingsSuggest() {
    NameAliases aliases =
        NameAliases.builder()
            .add("Brant Lines", 2)
            .add("Brant Lines Holding", 1)
            .add("BLH", 3)
            .add("Quillon", 1)
            .add("Mara Quillon", 1)
            .given("Brant", "BLH")
            .given("Brant", "brant lines holding")
            .given("The Captain", "Quillon")
            .build();
    assertEquals("Brant", aliases.canonical("BLH"));
    assertEquals("Brant", aliases.canonical("Brant Lines"));
    assertEquals("The Captain", aliases.canonical("Quillon"));
    assertEquals("Mara Quillon", aliases.canonical("Mara Quillon"));
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    List<String> names =
        List.of(
            "Jane Doe",
            "Doe",
            "Jane A. Doe",
            "J. Doe",
            "Acme Inc",
            "Acme",
            "Acme Group",
            "AG",
            "World Health Organization",
            "WHO",
            "World Trade Organization",
            "Organization");
    NameAliases first = of(names);
    Random random = new Random(1);
    for (int round = 0; round < 50; round++) {
      List<String> shuffled = new ArrayList<>(names);
      Collections.shuffle(shuffled, random);
      NameAliases other = of(shuffled);
      for (String name : names) {
        assertEquals(first.canonical(name), other.canonical(name));
      }
    }
  }
}
