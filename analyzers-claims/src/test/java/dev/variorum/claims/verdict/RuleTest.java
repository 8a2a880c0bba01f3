package dev.variorum.claims.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleTest {
  /** The page that explains the table has the same rows with the same outcomes, in this order. */
  @Test
  void theDocumentedTableIsThisOne() throws IOException {
    List<String> documented = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("../docs/conflicts.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 5 && !cells[1].isBlank() && !cells[1].contains("---")) {
        documented.add(cells[1].strip() + ": " + cells[3].strip());
      }
    }
    documented.remove(0);
    List<String> rules =
        Arrays.stream(Rule.values())
            .map(r -> r.id() + ": " + r.outcome())
            .collect(Collectors.toList());
    assertEquals(documented.stream().sorted().toList(), rules.stream().sorted().toList());
  }
}
