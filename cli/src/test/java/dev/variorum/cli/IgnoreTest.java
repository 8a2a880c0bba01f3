package dev.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IgnoreTest {
  private static final String SEEDS = Path.of("..", "seeds").toString();

  @TempDir Path folder;

  private JsonNode report(String... more) throws IOException {
    Path json = folder.resolve("r.json");
    String[] words = new String[6 + more.length];
    System.arraycopy(
        new String[] {"analyze", SEEDS, "-q", "--analyzers=dedupe", "--json", json.toString()},
        0,
        words,
        0,
        6);
    System.arraycopy(more, 0, words, 6, more.length);
    CommandRun run = CommandRun.of(words);
    assertTrue(run.code() <= 1, run.err());
    return new ObjectMapper().readTree(json.toFile());
  }

  @Test
  void whatIsSetAsideIsCountedAndNotShown() throws IOException {
    JsonNode before = report();
    JsonNode findings = before.path("results").get(0).path("findings");
    String id = findings.get(0).path("id").asText();
    Path list =
        Files.writeString(
            folder.resolve("seen.txt"),
            "# looked at\n\n" + id + "  a wire story, known\ndedupe-0000000000000000\n");
    JsonNode after = report("--ignore", list.toString());
    assertFalse(after.toString().contains(id));
    assertEquals(findings.size() - 1, after.path("results").get(0).path("findings").size());
    assertTrue(
        after
            .path("corpus")
            .path("problems")
            .toString()
            .contains("1 finding set aside; 1 of its ids are of no finding"));
  }

  @Test
  void aFindingSetAsideDoesNotFailAPipeline() throws IOException {
    StringBuilder groups = new StringBuilder();
    for (JsonNode finding : report().path("results").get(0).path("findings")) {
      groups.append(finding.path("id").asText()).append('\n');
    }
    String list = Files.writeString(folder.resolve("all.txt"), groups).toString();
    assertEquals(1, CommandRun.of("analyze", SEEDS, "-q", "--fail-on", "origin").code());
    assertEquals(
        0,
        CommandRun.of(
                "analyze", SEEDS, "-q", "-a", "dedupe", "--fail-on", "origin", "--ignore", list)
            .code());
  }

  @Test
  void aLineThatIsNoIdIsNamed() throws IOException {
    String list = Files.writeString(folder.resolve("x.txt"), "\nnot an id\n").toString();
    CommandRun run = CommandRun.of("analyze", SEEDS, "-q", "--ignore", list);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("x.txt, line 2: 'not' is no id of a finding"), run.err());
    CommandRun none = CommandRun.of("analyze", SEEDS, "--ignore", list + "x");
    assertEquals(2, none.code());
    assertTrue(none.err().contains("cannot be read"), none.err());
  }
}
