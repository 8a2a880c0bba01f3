package dev.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ManualTest {
  @Test
  void theReferencePageIsThatOfTheOptionsAndSettings() throws Exception {
    String made = Manual.reference();
    Path now = Path.of("target", "reference.md");
    Files.createDirectories(now.getParent());
    Files.writeString(now, made);
    Path page = Path.of("..", "docs", "reference.md");
    assertEquals(
        Files.exists(page) ? Files.readString(page) : "",
        made,
        "docs/reference.md is out of date; cli/target/reference.md is what it should be");
  }

  @Test
  void theManPageAndTheCompletionKnowEveryOption() {
    String page = Manual.manPage();
    String completion = Manual.completion();
    for (String option : new String[] {"--fail-on", "--plugins", "--known", "--json", "--csv"}) {
      assertTrue(page.contains(option.replace("-", "\\-")), option);
      assertTrue(completion.contains(option), option);
    }
  }
}
