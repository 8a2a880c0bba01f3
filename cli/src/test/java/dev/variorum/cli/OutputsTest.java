package dev.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.variorum.cli.output.OutputFile;
import dev.variorum.cli.output.OutputFolder;
import dev.variorum.cli.output.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is whole or it is the old one; a full disk and a reader that went away are told apart. */
class OutputsTest {
  private static final String SEEDS = Path.of("..", "seeds").toString();
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static void halfAndThenFull(OutputStream out) throws IOException {
    out.write(new byte[200_000]);
    throw new IOException("No space left on device");
  }

  @Test
  void aFileThatFailsHalfWayLeavesTheOldOneAndNothingElse() throws Exception {
    Path target = Files.writeString(folder.resolve("r.json"), "old");
    OutputFile file = OutputFile.at(target);
    assertThrows(IOException.class, () -> file.write(OutputsTest::halfAndThenFull));
    assertEquals("old", Files.readString(target));
    assertEquals(List.of("r.json"), names());
    file.write(out -> out.write('n'));
    assertEquals("n", Files.readString(target));
    assertEquals(List.of("r.json"), names());
  }

  @Test
  void anInterruptWhileWritingLeavesTheOldFile() throws Exception {
    Path target = Files.writeString(folder.resolve("r.json"), "old");
    OutputFile file = OutputFile.at(target);
    assertThrows(
        IOException.class,
        () ->
            file.write(
                out -> {
                  Thread.currentThread().interrupt();
                  out.write(new byte[1 << 20]);
                }));
    assertTrue(Thread.interrupted(), "the interrupt is not lost");
    assertEquals("old", Files.readString(target));
    assertEquals(List.of("r.json"), names());
  }

  @Test
  void aFolderThatFailsHalfWayKeepsItsOldFiles() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "old");
    OutputFolder.Content half =
        files -> {
          try (OutputStream first = files.file("a.csv")) {
            first.write('n');
          }
          try (OutputStream second = files.file("b.csv")) {
            halfAndThenFull(second);
          }
        };
    assertThrows(IOException.class, () -> OutputFolder.at(folder).write(half));
    assertEquals("old", Files.readString(folder.resolve("a.csv")));
    assertEquals(List.of("a.csv"), names());
    Path fresh = folder.resolve("fresh");
    assertThrows(IOException.class, () -> OutputFolder.at(fresh).write(half));
    assertFalse(Files.exists(fresh), "a folder made for nothing");
  }

  @Test
  void linksAndPermissionsStay() throws Exception {
    Path target = Files.writeString(folder.resolve("real.json"), "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real.json"));
    OutputFile.at(link).write(out -> out.write('n'));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("n", Files.readString(target));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
  }

  @Test
  void aFolderThatMayNotBeWrittenIsRefusedBeforeTheRun() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(closed), "the superuser may write everywhere");
    for (String option : List.of("--json", "--html", "--csv")) {
      String target = option.equals("--csv") ? closed.toString() : closed.resolve("r").toString();
      CommandRun run = CommandRun.of("analyze", SEEDS, option, target);
      assertEquals(ExitCodes.USAGE, run.code());
      assertTrue(run.err().contains("cannot be written: permission denied"), run.err());
    }
  }

  @Test
  void oneOutputThatFailsDoesNotLoseTheOthers() throws Exception {
    assumeTrue(Files.isWritable(FULL), "needs /dev/full");
    CommandRun run =
        CommandRun.of(
            "analyze",
            SEEDS,
            "-a",
            "dedupe",
            "--json",
            FULL.toString(),
            "--html",
            folder.resolve("r.html").toString());
    assertEquals(ExitCodes.COULD_NOT_RUN, run.code());
    assertEquals(
        "variorum: 'full' could not be written: No space left on device", run.err().strip());
    assertTrue(Files.readString(folder.resolve("r.html")).endsWith("</html>\n"));
    assertTrue(run.out().startsWith("6 documents"), "the summary is told all the same");
    assertFalse(Files.isRegularFile(FULL), "a device is written to and not replaced");
    assertEquals(List.of("r.html"), names());
  }

  private static String saidWith(OutputStream out, int code, String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertEquals(code, Main.run(words, new Terminal(out, errors, false, false, true)));
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFullDiskBehindStandardOutputIsAnError() throws Exception {
    assumeTrue(Files.isWritable(FULL), "needs /dev/full");
    String[][] commands = {
      {"analyze", SEEDS, "-a", "dedupe"},
      {"analyze", SEEDS, "-a", "dedupe", "--format", "json"},
      {"analyzers"},
      {"--help"}
    };
    for (String[] words : commands) {
      try (OutputStream full = new FileOutputStream(FULL.toFile())) {
        assertEquals(
            "variorum: standard output could not be written: No space left on device",
            saidWith(full, ExitCodes.COULD_NOT_RUN, words).strip());
      }
    }
  }

  @Test
  void aReaderOfStandardOutputThatGoesAwayIsNoError() throws Exception {
    class Pipe extends OutputStream {
      private int left = 20;

      @Override
      public void write(int b) throws IOException {
        if (left-- <= 0) {
          throw new IOException("Broken pipe");
        }
      }
    }
    for (String format : List.of("text", "json")) {
      assertEquals(
          "",
          saidWith(
              new Pipe(), ExitCodes.DONE, "analyze", SEEDS, "-a", "dedupe", "--format", format));
    }
  }
}
