package dev.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.near.NearDuplicates;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesCommandTest {
  @TempDir Path folder;

  /** Texts of which every third is a rewrite of an earlier one, some of them in long chains. */
  private static List<String> texts(int count) {
    Random random = new Random(21);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      if (i % 3 == 2) {
        for (String word :
            texts.get(random.nextInt(4) == 0 ? random.nextInt(i) : i - 1).split(" ")) {
          text.append(random.nextInt(30) == 0 ? "word" + random.nextInt(5000) : word).append(' ');
        }
      } else {
        for (int w = 0; w < 60; w++) {
          text.append("word").append(random.nextInt(5000)).append(' ');
        }
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private Path written(List<String> texts) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      lines.append(
          "{\"id\": \"r"
              + i
              + "\", \"source\": \"s"
              + i % 4
              + "\", \"text\": \""
              + texts.get(i)
              + "\"}\n");
    }
    return Files.writeString(folder.resolve("in.jsonl"), lines);
  }

  private CommandRun copies(Path in, String threads) {
    return CommandRun.of(
        "copies",
        in.toString(),
        "-j",
        threads,
        "--groups",
        folder.resolve("groups.csv").toString(),
        "--drop",
        folder.resolve("drop.txt").toString(),
        "--kept",
        folder.resolve("kept.jsonl").toString());
  }

  @Test
  void findsWhatTheLibraryFindsWithAnyNumberOfThreads() throws IOException {
    List<String> texts = texts(700);
    Path in = written(texts);
    byte[] before = Files.readAllBytes(in);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      documents.add(Document.of("r" + i, texts.get(i)));
    }
    long groups = NearDuplicates.builder().build().find(documents).groups().size();
    assertTrue(groups > 100, "groups " + groups);
    CommandRun run = copies(in, "1");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("700 records; " + groups + " groups of copies"), run.out());
    Map<String, byte[]> outputs = new HashMap<>();
    for (String name : List.of("groups.csv", "drop.txt", "kept.jsonl")) {
      outputs.put(name, Files.readAllBytes(folder.resolve(name)));
    }
    assertEquals(run.out(), copies(in, "7").out());
    for (Map.Entry<String, byte[]> output : outputs.entrySet()) {
      assertArrayEquals(output.getValue(), Files.readAllBytes(folder.resolve(output.getKey())));
    }
    assertArrayEquals(before, Files.readAllBytes(in));
  }

  @Test
  void whateverIsDroppedIsAlikeToARecordThatStays() throws IOException {
    List<String> texts = texts(700);
    copies(written(texts), "2");
    Set<String> dropped = new HashSet<>(Files.readAllLines(folder.resolve("drop.txt")));
    List<String> kept = Files.readAllLines(folder.resolve("kept.jsonl"));
    assertEquals(texts.size(), dropped.size() + kept.size());
    Set<String> lines = new HashSet<>(Files.readAllLines(folder.resolve("in.jsonl")));
    assertTrue(lines.containsAll(kept));
    NearDuplicates finder = NearDuplicates.builder().build();
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      documents.add(Document.of("r" + i, texts.get(i)));
    }
    for (Document gone : documents) {
      if (dropped.contains(gone.id().value())) {
        boolean stays =
            documents.stream()
                .filter(d -> !dropped.contains(d.id().value()))
                .map(finder.shingler()::set)
                .anyMatch(set -> set.overlap(finder.shingler().set(gone)).jaccard() >= 0.7);
        assertTrue(stays, gone.id().value());
      }
    }
  }

  @Test
  void anInterruptedRunSaysHowFarItCameAndLeavesTheOldFile() throws Exception {
    Path in = written(texts(700));
    Path old = Files.writeString(folder.resolve("kept.jsonl"), "old");
    AtomicReference<CommandRun> ended = new AtomicReference<>();
    Thread asked =
        new Thread(
            () -> {
              Thread.currentThread().interrupt();
              ended.set(copies(in, "2"));
            });
    asked.start();
    asked.join();
    CommandRun run = Objects.requireNonNull(ended.get());
    assertEquals(ExitCodes.INTERRUPTED, run.code());
    assertTrue(
        run.err()
            .matches("variorum: interrupted; [0-9]+ records were read; nothing was written\\R"),
        run.err());
    assertEquals("", run.out());
    assertEquals("old", Files.readString(old));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(2, left.count());
    }
  }

  @Test
  void linesWithoutARecordAreSaidAndTheRestIsRead() throws IOException {
    Path in = folder.resolve("bad.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(in))) {
      out.write(
          "{\"text\":\"a b c\"}\n\nnonsense\n{\"text\":\"A, b, c!\"}"
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    CommandRun run = copies(in, "1");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("bad.jsonl.gz: line 3: not JSON"), run.err());
    assertEquals(
        "id,group,keep,relation,similarity\r\nbad.jsonl.gz#1,1,true,normalized,1.0\r\nbad.jsonl.gz#4,1,false,normalized,1.0\r\n",
        Files.readString(folder.resolve("groups.csv")));
    assertEquals("{\"text\":\"a b c\"}\n", Files.readString(folder.resolve("kept.jsonl")));
  }

  @Test
  void settingsOfTheAnalyzerAndTheReaderHold() throws IOException {
    Path in =
        Files.writeString(
            folder.resolve("s.jsonl"),
            "{\"t\":\"one two three four\"}\n{\"t\":\"one two three four five six\"}\n");
    CommandRun strict = CommandRun.of("copies", in.toString(), "-s", "jsonl.text=t");
    assertTrue(strict.out().startsWith("2 records; 0 groups"), strict.out());
    CommandRun loose =
        CommandRun.of(
            "copies",
            in.toString(),
            "-s",
            "jsonl.text=t",
            "-s",
            "dedupe.shingle=1",
            "-s",
            "dedupe.threshold=0.6");
    assertTrue(loose.out().startsWith("2 records; 1 groups"), loose.out());
  }

  @Test
  void anotherKindOfInputIsWrongUsage() {
    assertEquals(2, CommandRun.of("copies", folder.toString()).code());
    assertEquals(2, CommandRun.of("copies", "none.jsonl").code());
  }
}
