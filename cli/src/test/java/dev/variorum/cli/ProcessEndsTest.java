package dev.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How real processes end: told to, and for want of memory; what they leave and what they say. */
class ProcessEndsTest {
  private static final String CLASS_PATH =
      property("surefire.test.class.path", property("java.class.path", ""));

  @TempDir Path dir;
  private Path temporary = Path.of("");
  private Path out = Path.of("");

  private static String property(String name, String other) {
    String value = System.getProperty(name);
    return value == null ? other : value;
  }

  @BeforeEach
  void folders() throws IOException {
    assumeTrue(File.separatorChar == '/', "signals are those of POSIX systems");
    temporary = Files.createDirectory(dir.resolve("tmp"));
    out = Files.createDirectory(dir.resolve("out"));
  }

  private Process start(List<String> options, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(property("java.home", ""), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Djava.io.tmpdir=" + temporary);
    command.addAll(options);
    command.addAll(List.of("-cp", CLASS_PATH, "dev.variorum.cli.Main"));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectError(dir.resolve("err").toFile())
        .redirectOutput(dir.resolve("stdout").toFile())
        .start();
  }

  private String said() throws IOException {
    return Files.readString(dir.resolve("err")).strip();
  }

  private static List<String> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> !f.equals(folder))
          .map(f -> f.getFileName().toString())
          .filter(f -> !f.startsWith("hsperfdata"))
          .sorted()
          .toList();
    }
  }

  @Test
  void aProcessThatIsToldToEndRemovesItsFilesAndSaysWhatWasFinished() throws Exception {
    Path old = Files.writeString(out.resolve("r.json"), "old");
    Process process =
        start(
            List.of("-Xmx96m"),
            "analyze",
            "-",
            "--reader",
            "jsonl",
            "-q",
            "-a",
            "dedupe",
            "--json",
            old.toString(),
            "--csv",
            out.resolve("csv").toString());
    // More text than an eighth of the heap, so that some of it goes to files; then nothing more
    // comes, and the run waits.
    try (OutputStream in = process.getOutputStream()) {
      Random random = new Random(3);
      for (int i = 0; i < 500; i++) {
        StringBuilder line = new StringBuilder("{\"text\":\"");
        for (int w = 0; w < 8000; w++) {
          line.append((char) ('a' + random.nextInt(26))).append(w % 5 == 0 ? " " : "");
        }
        in.write(line.append("\"}\n").toString().repeat(3).getBytes(StandardCharsets.UTF_8));
      }
      in.flush();
      while (inside(temporary).size() < 2 && process.isAlive()) {
        Thread.sleep(20);
      }
      assertTrue(process.isAlive(), () -> "it ended by itself: " + process.exitValue());
      process.toHandle().destroy();
      assertEquals(143, process.waitFor());
    }
    assertTrue(
        said().matches("variorum: interrupted; [0-9,]+ documents were read; nothing was written"),
        this::saidSafely);
    assertEquals(List.of(), inside(temporary));
    assertEquals(List.of("r.json"), inside(out));
    assertEquals("old", Files.readString(old));
  }

  private String saidSafely() {
    try {
      return said();
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void aHeapThatIsTooSmallIsSaidInOneLine() throws Exception {
    Path huge = Files.writeString(dir.resolve("huge.txt"), "Nothing new. ".repeat(3_000_000));
    for (String heap : List.of("-Xmx12m", "-Xmx32m")) {
      Process process =
          start(
              List.of(heap),
              "analyze",
              huge.toString(),
              "-q",
              "--json",
              out.resolve("r.json").toString());
      process.getOutputStream().close();
      assertEquals(ExitCodes.COULD_NOT_RUN, process.waitFor(), this::saidSafely);
      assertTrue(
          said().matches("variorum: the heap of [0-9]+ MB is too small for this; give it more.*"),
          this::saidSafely);
      assertEquals(List.of(), inside(temporary));
      assertEquals(List.of(), inside(out));
    }
  }
}
