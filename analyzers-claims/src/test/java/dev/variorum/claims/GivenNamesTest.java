package dev.variorum.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.analysis.AnalysisException;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import dev.variorum.core.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenNamesTest {
  @TempDir Path folder;

  private static final Document A =
      Document.builder("a", "Brant Lines carried 41,300 passengers last year.")
          .source("Port Gazette")
          .build();
  private static final Document B =
      Document.builder("b", "Kittiwake Fleet carried 41,300 passengers last year, more than ever.")
          .source("The Harbour Mail")
          .build();

  private List<Finding> agreements(Map<String, String> settings) throws Exception {
    return ClaimsRun.of(settings, 1, A, B).stream()
        .filter(f -> f.kind().equals("agreement"))
        .toList();
  }

  private String file(String name, String lines) throws IOException {
    return Files.writeString(folder.resolve(name), lines).toString();
  }

  @Test
  void namesThatTheirSpellingDoesNotJoinAreJoinedByAFile() throws Exception {
    assertEquals(List.of(), agreements(Map.of()));
    String aliases = file("a.txt", "# names\n\nBrant Lines = Kittiwake Fleet, BL\n");
    List<Finding> found = agreements(Map.of("aliases", aliases));
    assertEquals(1, found.size());
    assertEquals(Value.text("Brant Lines"), found.get(0).facts().get("subject"));
    assertEquals(Value.whole(2), found.get(0).facts().get("publishers"));
  }

  @Test
  void theSourcesOfAFamilyAreOnePublisher() throws Exception {
    String aliases = file("a.txt", "Brant Lines = Kittiwake Fleet");
    String families = file("f.txt", "Coast Media = port gazette, The Harbour Mail");
    Finding found = agreements(Map.of("aliases", aliases, "publishers", families)).get(0);
    assertEquals(Value.whole(1), found.facts().get("publishers"));
    assertEquals(Value.whole(2), found.facts().get("documents"));
  }

  @Test
  void whatIsWrongIsNamed() throws Exception {
    ClaimsAnalyzer analyzer = new ClaimsAnalyzer();
    Settings missing =
        Settings.parse("claims", analyzer.info().settings(), Map.of("aliases", "none.txt"));
    AnalysisException e = assertThrows(AnalysisException.class, () -> analyzer.prepare(missing));
    assertEquals("setting claims.aliases: there is no file 'none.txt'", e.getMessage());
    Settings twice =
        Settings.parse(
            "claims", analyzer.info().settings(), Map.of("aliases", file("a.txt", "a = b\nb")));
    String message =
        String.valueOf(
            assertThrows(AnalysisException.class, () -> analyzer.prepare(twice)).getMessage());
    assertTrue(message.contains("a.txt, line 2: "), message);
  }
}
