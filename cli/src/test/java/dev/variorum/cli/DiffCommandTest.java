package dev.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  @TempDir Path folder;
  private Path texts = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    texts = Files.createDirectory(folder.resolve("texts"));
    try (Stream<Path> seeds = Files.list(Path.of("..", "seeds"))) {
      for (Path seed : seeds.filter(p -> !p.toString().endsWith(".json")).toList()) {
        Files.copy(seed, texts.resolve(seed.getFileName()));
      }
    }
  }

  private String report(String name, String... more) {
    String file = folder.resolve(name).toString();
    Stream<String> words =
        Stream.concat(
            Stream.of("analyze", texts.toString(), "-q", "-a", "dedupe", "--json", file),
            Stream.of(more));
    assertEquals(0, CommandRun.of(words.toArray(String[]::new)).code());
    return file;
  }

  @Test
  void equalReportsHaveNothingNew() {
    CommandRun run = CommandRun.of("diff", report("a.json"), report("b.json", "-j", "1"));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Input: the same documents."), run.out());
    assertTrue(run.out().contains("Program: the same versions and settings."), run.out());
    assertTrue(run.out().contains("0 new, 0 gone, 0 changed"), run.out());
    assertTrue(run.out().contains("Nothing is new."), run.out());
  }

  @Test
  void aFurtherCopyIsNewAndItsReverseIsGone() throws IOException {
    String before = report("a.json");
    Files.copy(texts.resolve("sparkfield.txt"), texts.resolve("zz-copy.txt"));
    String now = report("b.json");
    CommandRun run = CommandRun.of("diff", before, now);
    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().contains("Input: 1 document new, 0 gone, 0 changed."), run.out());
    assertTrue(run.out().contains("  + zz-copy.txt"), run.out());
    assertTrue(run.out().contains("  + duplicate-group: "), run.out());
    CommandRun back = CommandRun.of("diff", now, before);
    assertTrue(back.out().contains("  - duplicate-group: "), back.out());
    assertTrue(back.out().contains("Input: 0 documents new, 1 gone, 0 changed."), back.out());
    CommandRun quiet = CommandRun.of("diff", before, now, "-q");
    assertEquals(1, quiet.code());
    assertEquals("", quiet.out());
  }

  @Test
  void aThirdCopyChangesAGroupWithoutANewId() throws IOException {
    Files.copy(texts.resolve("sparkfield.txt"), texts.resolve("zz-copy.txt"));
    String before = report("a.json");
    Files.copy(texts.resolve("sparkfield.txt"), texts.resolve("zz-more.txt"));
    CommandRun run = CommandRun.of("diff", before, report("b.json"));
    assertTrue(run.out().contains("documents 2 \u2192 3; passages 2 \u2192 3"), run.out());
  }

  @Test
  void anotherSettingIsNamed() {
    CommandRun run =
        CommandRun.of("diff", report("a.json"), report("b.json", "-s", "dedupe.threshold=0.9"));
    assertTrue(run.out().contains("dedupe.threshold 0.7 \u2192 0.9"), run.out());
  }
}
