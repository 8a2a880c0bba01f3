package dev.variorum.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.Problem.Severity;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder and files of everything that goes wrong with inputs: each is a document or a problem
 * that names the file, and the good ones before and behind it are read.
 */
class BadInputsTest {
  @TempDir Path dir;

  @BeforeEach
  void goodOnes() throws IOException {
    write("a-first.txt", "A good text.");
    write("z-last.txt", "Another good text.");
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** Reads the folder and, when given, files of it that are only read by name. */
  private Collected read(String... named) throws InputException {
    Inputs.Builder builder = Inputs.builder().path(dir.toString());
    for (String name : named) {
      builder.path(dir.resolve(name).toString());
    }
    Collected all = new Collected();
    builder.build().read(all);
    assertTrue(all.ids().contains("a-first.txt"), all.ids()::toString);
    assertTrue(all.ids().contains("z-last.txt"), all.ids()::toString);
    for (Problem p : all.problems) {
      assertTrue(!p.message().contains(dir.toString()), p::toString);
      assertEquals(1, p.message().lines().count(), p::toString);
    }
    return all;
  }

  private static void assertTold(Collected all, Severity severity, String input, String words) {
    assertTrue(
        all.problems.stream()
            .anyMatch(
                p ->
                    p.severity() == severity
                        && p.input().equals(input)
                        && p.message().contains(words)),
        () -> severity + " " + input + " " + words + " in " + all.told());
  }

  private static Document document(Collected all, String id) {
    return all.documents.stream()
        .filter(d -> d.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " in " + all.ids() + all.told()));
  }

  @Test
  void bytesThatAreNoUtf8AreReadAndTold() throws Exception {
    // A surrogate in three bytes, as some programs write it, an over-long NUL, and a lone byte.
    byte[] bytes = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, ' ', (byte) 0xC0, (byte) 0x80, 'z'};
    write("odd.txt", bytes);
    write("odd.md", bytes);
    write("odd.html", bytes);
    Collected all = read();
    for (String name : List.of("odd.txt", "odd.md", "odd.html")) {
      assertTrue(document(all, name).text().startsWith("a"), name);
      assertTold(all, Severity.WARNING, name, "not UTF-8 throughout; 5 bytes are not");
    }
    write("surrogates.txt", "\uFEFFa\uD83D b\uDE00".getBytes(StandardCharsets.UTF_16LE));
    Path units = dir.resolve("units.txt");
    Files.write(units, new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x3D, (byte) 0xD8, 'b', 0});
    assertEquals("a\uD83Db", document(read(), "units.txt").text());
  }

  @Test
  void nulCharactersAreABinaryAtTheHeadAndTextFurtherOn() throws Exception {
    write("head.txt", "a\u0000b");
    write("deep.txt", "word ".repeat(4000) + "\u0000 end");
    Collected all = read();
    assertTold(all, Severity.ERROR, "head.txt", "it holds NUL bytes");
    assertTrue(document(all, "deep.txt").text().endsWith("\u0000 end"));
  }

  @Test
  void everyLineEndingEndsLinesAndStaysInTheText() throws Exception {
    String text = "One.\nTwo.\r\nThree.\rFour.\u0085Five.\u2028Six.\u2029Seven.\u000BEight.\fNine.";
    write("ends.txt", text);
    write("records.jsonl", "{\"text\":\"1\"}\n{\"text\":\"2\"}\r\n\n\r\n{\"text\":\"3\"}");
    write("rows.csv", "id,text\r1,a\n2,b\r\n3,c");
    Collected all = read("records.jsonl", "rows.csv");
    assertEquals(text, document(all, "ends.txt").text());
    assertEquals("3", document(all, "records.jsonl#5").text());
    for (String id : List.of("1", "2", "3")) {
      document(all, id);
    }
  }

  @Test
  void longLinesAreReadAndTooLongOnesNamed() throws Exception {
    String five = "word ".repeat(1 << 20);
    write("five.txt", five);
    write(
        "five.jsonl", "{\"id\":\"j\",\"text\":\"" + five + "\"}\n{\"id\":\"k\",\"text\":\"x\"}\n");
    write("five.csv", "id,text\nc,\"" + five + "\"\nd,x\n");
    write("five.html", "<p>" + five + "</p>");
    Collected all = read("five.jsonl", "five.csv");
    for (String id : List.of("five.txt", "j", "c")) {
      assertEquals(five, document(all, id).text());
    }
    assertEquals(five.strip(), document(all, "five.html").text());
    document(all, "k");
    document(all, "d");
  }

  /** Slow, so not in the ordinary build: {@code -Dvariorum.large=true}. */
  @Test
  void aLineOfAHundredMegabytesIsAProblemAndTheRestIsRead() throws Exception {
    assumeTrue(Boolean.getBoolean("variorum.large"), "run with -Dvariorum.large=true");
    byte[] much = "word ".repeat(20 << 20).getBytes(StandardCharsets.US_ASCII);
    write("large.txt", much);
    for (String name : List.of("large.jsonl", "large.csv")) {
      boolean json = name.endsWith("jsonl");
      try (OutputStream out = Files.newOutputStream(dir.resolve(name))) {
        out.write(
            (json ? "{\"id\":\"j\",\"text\":\"x\"}\n{\"text\":\"" : "id,text\nc,x\nd,\"")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(much);
        out.write(
            (json ? "\"}\n{\"id\":\"k\",\"text\":\"x\"}\n" : "\"\ne,x\n")
                .getBytes(StandardCharsets.US_ASCII));
      }
    }
    Collected all = read("large.jsonl", "large.csv");
    assertEquals(much.length, document(all, "large.txt").text().length());
    document(all, "j");
    document(all, "k");
    document(all, "c");
    assertTold(all, Severity.ERROR, "large.jsonl", "line 2: longer than 33,554,432 characters");
    assertTold(all, Severity.ERROR, "large.csv", "the rows behind the one on line 2");
  }

  @Test
  void brokenRecordsInTheMiddleLoseNothingElse() throws Exception {
    String deep = "[".repeat(50_000);
    write(
        "broken.jsonl",
        String.join(
            "\n",
            "{\"id\":\"r1\",\"text\":\"a\"}",
            "{\"id\":\"r2\",\"text\":",
            "{\"id\":\"r3\",\"text\":\"b\",\"x\":" + deep,
            "{\"text\":" + "{\"a\":".repeat(5000) + "1" + "}".repeat(5001),
            "{\"id\":\"r5\",\"text\":1e999999999}",
            "{\"id\":\"r6\",\"text\":\"tab\there\"}",
            "{\"id\":\"" + "9".repeat(3000) + "\",\"text\":\"long id\"}",
            "{\"id\":\"r1\",\"text\":\"twice\"}",
            "{\"id\":\"r9\",\"text\":\"b\"}"));
    Collected all = read("broken.jsonl");
    document(all, "r1");
    document(all, "r9");
    for (int line : new int[] {2, 3, 4, 6}) {
      assertTold(all, Severity.ERROR, "broken.jsonl", "line " + line + ": ");
    }
  }

  @Test
  void quotationMarksOfTablesSpanLinesAndOpenOnesAreNamed() throws Exception {
    write("spans.csv", "id,text\n1,\"a\n\n\"\"b\"\",\r\nc\"\n2,d\n");
    write("open.csv", "id,text\n3,e\n4,\"never closed\n5,lost\n");
    write("within.csv", "id,text\n6,5\" wide\n7,\"a\" b\n8,f\n");
    Collected all = read("spans.csv", "open.csv", "within.csv");
    assertEquals("a\n\n\"b\",\r\nc", document(all, "1").text());
    document(all, "2");
    document(all, "3");
    assertTold(all, Severity.ERROR, "open.csv", "a quotation mark may be left open");
    assertEquals("5\" wide", document(all, "6").text());
    document(all, "8");
  }

  @Test
  void packedFilesThatGrowOrBreakOffAreBounded() throws Exception {
    Path bomb = dir.resolve("bomb.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      out.write("{\"id\":\"b1\",\"text\":\"x\"}\n".getBytes(StandardCharsets.US_ASCII));
      byte[] block = new byte[1 << 20];
      Arrays.fill(block, (byte) 'a');
      for (int i = 0; i < 80; i++) {
        out.write(block);
      }
      out.write("\n{\"id\":\"b2\",\"text\":\"x\"}\n".getBytes(StandardCharsets.US_ASCII));
    }
    assertTrue(Files.size(bomb) < 200_000);
    Files.copy(bomb, dir.resolve("bomb.txt"));
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      records.append("{\"id\":\"t").append(i).append("\",\"text\":\"x\"}\n");
    }
    byte[] packed = JsonLinesReaderTest.gzip(records.toString());
    write("short.jsonl.gz", Arrays.copyOf(packed, packed.length - 20));
    write("none.jsonl.gz", "no gzip at all");
    write("head.csv.gz", Arrays.copyOf(packed, 5));
    Collected all = read("bomb.jsonl.gz", "short.jsonl.gz", "none.jsonl.gz", "head.csv.gz");
    document(all, "b1");
    document(all, "b2");
    assertTold(all, Severity.ERROR, "bomb.jsonl.gz", "line 2: longer than");
    assertTold(all, Severity.ERROR, "bomb.txt", "binary file (gzip)");
    document(all, "t90");
    assertTold(all, Severity.ERROR, "short.jsonl.gz", "the compressed file ends too early");
    assertTold(all, Severity.ERROR, "none.jsonl.gz", "line 1: ");
    assertTold(all, Severity.ERROR, "head.csv.gz", "it ends too early");
  }

  @Test
  void filesThatVanishOrShrinkWhileOthersAreReadAreNamed() throws Exception {
    write("gone.txt", "It will not be there.");
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      records.append("{\"id\":\"s").append(i).append("\",\"text\":\"some text\"}\n");
    }
    write("shrinks.jsonl", records.toString());
    Collected all = new Collected();
    DocumentSink meddling =
        new DocumentSink() {
          @Override
          public void document(Document document) {
            all.document(document);
            try {
              if (document.id().value().equals("a-first.txt")) {
                Files.delete(dir.resolve("gone.txt"));
              } else if (document.id().value().equals("s0")) {
                try (var file =
                    Files.newByteChannel(dir.resolve("shrinks.jsonl"), StandardOpenOption.WRITE)) {
                  file.truncate(100_010);
                }
              }
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          }

          @Override
          public void problem(Problem problem) {
            all.problem(problem);
          }
        };
    Inputs.builder()
        .path(dir.resolve("a-first.txt").toString())
        .path(dir.resolve("gone.txt").toString())
        .path(dir.resolve("shrinks.jsonl").toString())
        .path(dir.resolve("z-last.txt").toString())
        .build()
        .read(meddling);
    document(all, "z-last.txt");
    document(all, "s0");
    assertTold(all, Severity.ERROR, "gone.txt", "it does not exist");
    assertTold(all, Severity.ERROR, "shrinks.jsonl", "not JSON");
  }

  @Test
  void namesThatAreNoUtf8AreReadAndToldApart() throws Exception {
    assumeTrue(File.separatorChar == '/', "needs a POSIX shell");
    Process shell =
        new ProcessBuilder(
                "sh",
                "-c",
                "printf 'One.' > \"$(printf 'b\\377.txt')\" && printf 'Two.' > \"$(printf 'b\\376.txt')\"")
            .directory(dir.toFile())
            .start();
    assumeTrue(shell.waitFor() == 0, "this file system takes UTF-8 names only");
    Collected all = read();
    assertEquals(4, all.documents.size(), all.told()::toString);
    assertEquals(4, all.ids().stream().distinct().count(), all.ids()::toString);
    List<String> texts = all.documents.stream().map(Document::text).toList();
    assertTrue(texts.contains("One.") && texts.contains("Two."), texts::toString);
  }

  @Test
  void pipesInFoldersAreCountedAndNotWaitedFor() throws Exception {
    assumeTrue(
        new ProcessBuilder("mkfifo", dir.resolve("pipe.txt").toString()).start().waitFor() == 0,
        "needs mkfifo");
    Files.createSymbolicLink(dir.resolve("to-pipe.txt"), Path.of("pipe.txt"));
    String label = dir.getFileName().toString();
    assertTold(read(), Severity.NOTE, label, "2 files of other kinds were not read: no regular");
  }

  @Test
  void aFolderOrFileThatMayNotBeReadIsNamed() throws Exception {
    write("shut/inner.txt", "x");
    write("shut.txt", "x");
    Files.setPosixFilePermissions(
        dir.resolve("shut"), PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(
        dir.resolve("shut.txt"), PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(dir.resolve("shut.txt")), "the superuser may read everything");
      Collected all = read();
      assertTold(all, Severity.ERROR, "shut", "permission denied");
      assertTold(all, Severity.ERROR, "shut.txt", "permission denied");
    } finally {
      Files.setPosixFilePermissions(
          dir.resolve("shut"), PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void anInterruptEndsReadingAndIsNoProblemOfTheFiles() throws Exception {
    write("m-middle.txt", "Read or not.");
    Collected all = new Collected();
    DocumentSink interrupting =
        new DocumentSink() {
          @Override
          public void document(Document document) {
            all.document(document);
            Thread.currentThread().interrupt();
          }

          @Override
          public void problem(Problem problem) {
            all.problem(problem);
          }
        };
    Inputs inputs = Inputs.builder().path(dir.toString()).build();
    assertThrows(CancellationException.class, () -> inputs.read(interrupting));
    assertTrue(Thread.interrupted());
    assertEquals(List.of("a-first.txt"), all.ids());
    assertEquals(List.of(), all.told());
  }
}
