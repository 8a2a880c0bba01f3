package dev.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first output is what the command prints, and every command in it runs. */
class ReadmeTest {
  @TempDir Path folder;

  private static String readme() throws IOException {
    return Files.readString(Path.of("..", "README.md"));
  }

  @Test
  void theFirstOutputIsReal() throws IOException {
    String readme = readme();
    int from = readme.indexOf("```text\n") + 8;
    List<String> shown =
        readme
            .substring(from, readme.indexOf("```", from))
            .lines()
            .filter(l -> !l.isBlank())
            .toList();
    String printed = CommandRun.of("analyze", Path.of("..", "seeds").toString()).out();
    int at = 0;
    for (String line : shown) {
      if (line.strip().equals("[...]")) {
        continue;
      }
      int next = printed.indexOf(line, at);
      assertTrue(next >= 0, "not printed, or not in this order: " + line);
      at = next + line.length();
    }
    assertTrue(shown.size() > 10);
  }

  @Test
  void everyCommandRuns() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(
        texts.resolve("a.txt"), "Twelve houses burnt in the old town on Monday, the mayor said.");
    Path lines =
        Files.writeString(
            folder.resolve("articles.jsonl"),
            "{\"uid\":\"1\",\"body\":\"Twelve houses burnt in the old town.\"}\n");
    Path report = folder.resolve("old.json");
    String seeds = Path.of("..", "seeds").toString();
    assertEquals(
        ExitCodes.DONE, CommandRun.of("analyze", seeds, "-q", "--json", report.toString()).code());
    List<String> commands = new ArrayList<>();
    for (String line : readme().lines().toList()) {
      if (line.startsWith("$ ./variorum ")) {
        commands.add(line.substring("$ ./variorum ".length()).replaceAll("\\s+#.*", ""));
      }
    }
    assertFalse(commands.size() < 8);
    for (String command : commands) {
      String real =
          command
              .replace("articles.jsonl", lines.toString())
              .replace("old.json", report.toString())
              .replace("new.json", folder.resolve("new.json").toString())
              .replace("groups.csv", folder.resolve("groups.csv").toString())
              .replace("ids.txt", folder.resolve("ids.txt").toString())
              .replace("kept.jsonl", folder.resolve("kept.jsonl").toString())
              .replace("report.json", folder.resolve("report.json").toString())
              .replace("report.html", folder.resolve("report.html").toString())
              .replace("--csv tables", "--csv " + folder.resolve("tables"))
              .replace("FOLDER", texts.toString())
              .replace("new/", texts.toString())
              .replace("archive/", texts.toString())
              .replaceAll("(?<= )seeds", seeds);
      CommandRun run = CommandRun.of(real.split(" "));
      assertTrue(
          run.code() <= ExitCodes.MATCHED || command.contains("--known"),
          command + " ended with " + run.code() + "\n" + run.err());
    }
  }
}
