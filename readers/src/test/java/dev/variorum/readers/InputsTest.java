package dev.variorum.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.Problem.Severity;
import dev.variorum.core.corpus.ReaderInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path dir;

  private Path write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Collected read(Inputs.Builder builder) throws InputException {
    Collected all = new Collected();
    builder.build().read(all);
    return all;
  }

  private Collected read(String... names) throws InputException {
    Inputs.Builder builder = Inputs.builder();
    for (String name : names) {
      builder.path(dir.resolve(name).toString());
    }
    return read(builder);
  }

  private static boolean tells(Collected all, Severity severity, String input, String words) {
    return all.problems.stream()
        .anyMatch(
            p ->
                p.severity() == severity && p.input().equals(input) && p.message().contains(words));
  }

  @Test
  void aFolderIsReadRecursivelyInOrderOfCodeUnits() throws Exception {
    write("f/b.txt", "b");
    write("f/a/z.md", "z");
    write("f/a-1/y.txt", "y");
    write("f/B.html", "<p>B");
    write("f/\u00E9.txt", "e");
    Collected all = read("f");
    assertEquals(List.of("B.html", "a-1/y.txt", "a/z.md", "b.txt", "\u00E9.txt"), all.ids());
    assertEquals(List.of(), all.told());
  }

  @Test
  void whatIsNotReadIsCountedInOneNote() throws Exception {
    write("f/a.txt", "a");
    write("f/x.pdf", "%PDF");
    write("f/sub/y.PDF", "%PDF");
    write("f/z.docx", "PK");
    write("f/noext", "?");
    write("f/big.jsonl", "{}");
    write("f/.hidden.txt", "h");
    write("f/.DS_Store", "h");
    write("f/.git/a.txt", "h");
    Collected all = read("f");
    assertEquals(List.of("a.txt"), all.ids());
    assertEquals(
        List.of(
            "NOTE f: 4 files of other kinds were not read: .pdf 2, .docx 1, without suffix 1;"
                + " 1 file with many documents each was not read; name them to read them: big.jsonl;"
                + " 1 hidden file was not read"),
        all.told());
  }

  @Test
  void anEmptyFolderIsAWarning() throws Exception {
    Files.createDirectories(dir.resolve("f"));
    assertTrue(tells(read("f"), Severity.WARNING, "f", "no file"));
  }

  @Test
  void clashingNamesGetTheNameOfTheirPath() throws Exception {
    write("one/news/a.txt", "1");
    write("one/news/b.txt", "2");
    write("two/news/a.txt", "3");
    write("other/a.txt", "4");
    assertEquals(List.of("news/a.txt", "b.txt", "other/a.txt"), read("one/news", "other").ids());
    assertEquals(
        List.of("one/news/a.txt", "b.txt", "two/news/a.txt"), read("one/news", "two/news").ids());
    assertEquals(List.of("other/a.txt", "news/a.txt"), read("other/a.txt", "two/news/a.txt").ids());
  }

  @Test
  void aFileMetTwiceIsReadOnce() throws Exception {
    write("f/a.txt", "a");
    Collected all = read("f", "f/a.txt", "f");
    assertEquals(List.of("a.txt"), all.ids());
    assertTrue(tells(all, Severity.NOTE, "a.txt", "read once"));
  }

  @Test
  void linksNeitherLoopNorMultiply() throws Exception {
    write("f/a/x.txt", "x");
    write("f/b/y.txt", "y");
    Path f = dir.resolve("f");
    for (String from : List.of("a", "b")) {
      for (String to : List.of("a", "b", "..")) {
        Files.createSymbolicLink(
            f.resolve(from).resolve("to" + to.replace('.', 'u')), Path.of("..", to));
      }
    }
    Files.createSymbolicLink(f.resolve("self.txt"), Path.of("self.txt"));
    Files.createSymbolicLink(f.resolve("gone.txt"), Path.of("nowhere.txt"));
    Files.createSymbolicLink(f.resolve("again.txt"), Path.of("a", "x.txt"));
    Collected all = read("f");
    assertEquals(2, all.documents.size(), all.ids()::toString);
    assertTrue(all.ids().contains("b/y.txt"), all.ids()::toString);
    assertTrue(tells(all, Severity.ERROR, "gone.txt", "does not exist"), all.told()::toString);
    assertTrue(tells(all, Severity.ERROR, "self.txt", "could not be read"), all.told()::toString);
    assertTrue(tells(all, Severity.NOTE, "a/tob", "read already"), all.told()::toString);
    for (Problem p : all.problems) {
      assertFalse(p.message().contains(dir.toString()), p::toString);
    }
  }

  @Test
  void aNamedLinkToNothingAndABinaryAndATableLoseNothingElse() throws Exception {
    write("good.txt", "Good.");
    write("empty.txt", "");
    Files.write(dir.resolve("bin.txt"), new byte[] {1, 0, 2, 0, 0, 0, 9});
    write("prices.csv", "day,price\n1,2\n");
    Files.createSymbolicLink(dir.resolve("gone.txt"), Path.of("nowhere.txt"));
    Collected all = read("empty.txt", "bin.txt", "gone.txt", "prices.csv", "good.txt");
    assertEquals(List.of("empty.txt", "good.txt"), all.ids());
    assertTrue(tells(all, Severity.ERROR, "bin.txt", "binary"), all.told()::toString);
    assertTrue(tells(all, Severity.ERROR, "gone.txt", "does not exist"), all.told()::toString);
    assertTrue(tells(all, Severity.ERROR, "prices.csv", "columns: day, price"));
  }

  @Test
  void aNamedFileThatNoReaderTakesNamesTheReaders() throws Exception {
    write("a.log", "text");
    Collected all = read("a.log");
    assertTrue(
        tells(all, Severity.ERROR, "a.log", "--reader: text, markdown, html, jsonl, csv"),
        all.told()::toString);
    Collected forced = read(Inputs.builder().path(dir.resolve("a.log").toString()).reader("text"));
    assertEquals("text", forced.only().text());
  }

  @Test
  void whatDoesNotExistNamesTheNearest() throws Exception {
    write("articles/a.txt", "a");
    for (String wrong : List.of("artikles", "artikles/deep/a.txt")) {
      Inputs.Builder builder = Inputs.builder().path(dir.resolve(wrong).toString());
      InputException e = assertThrows(InputException.class, builder::build);
      assertTrue(Collected.message(e).endsWith("did you mean 'articles'?"), e::toString);
    }
    String good = dir.resolve("articles").toString();
    InputException reader =
        assertThrows(
            InputException.class, () -> Inputs.builder().path(good).reader("jsnl").build());
    assertEquals(
        "there is no reader 'jsnl'; did you mean jsonl?; readers: text, markdown, html, jsonl, csv",
        reader.getMessage());
    InputException setting =
        assertThrows(
            InputException.class,
            () -> Inputs.builder().path(good).settings("csv", Map.of("texd", "x")).build());
    assertTrue(Collected.message(setting).contains("did you mean csv.text?"), setting::toString);
    assertThrows(InputException.class, () -> Inputs.builder().build());
    assertThrows(InputException.class, () -> Inputs.builder().path("-").known("-").build());
    assertThrows(
        InputException.class, () -> Inputs.builder().path(good).metadata("nothing.csv").build());
  }

  @Test
  void metadataAreJoinedWithOrWithoutExtension() throws Exception {
    write("f/a.txt", "a");
    write("f/b.txt", "b");
    write("f/sub/c.txt", "c");
    write("f/d.txt", "d");
    write(
        "f/metadata.csv",
        "id,title,source,published,url,desk\n"
            + "a.txt,A,Post,2025-03-06,https://example.org/a,news\n"
            + "b,B,,sometime,,\n"
            + "sub/c,C,,,,\n"
            + "zzz,Z,,,,\n");
    Collected all = read("f");
    Document a = all.documents.get(0);
    assertEquals("A", a.title());
    assertEquals("Post", a.source().orElseThrow());
    assertEquals("2025-03-06", a.published().orElseThrow().toString());
    assertEquals("https://example.org/a", a.url().orElseThrow().toString());
    assertEquals(Map.of("desk", "news"), a.labels());
    assertEquals(List.of("A", "B", "", "C"), all.documents.stream().map(Document::title).toList());
    assertTrue(
        tells(
            all,
            Severity.NOTE,
            "metadata.csv",
            "joined to 3 of 4 documents; 1 row matches no document: zzz"),
        all.told()::toString);
    assertTrue(tells(all, Severity.WARNING, "metadata.csv", "line 3: 'sometime'"));
  }

  @Test
  void aTableInASubfolderTellsOfThatFolder() throws Exception {
    write("f/a.txt", "a");
    write("f/sub/a.txt", "a");
    write("f/sub/metadata.csv", "id,title\na,Inner\n");
    assertEquals(List.of("", "Inner"), read("f").documents.stream().map(Document::title).toList());
  }

  @Test
  void aTableNamedWithItsFilesIsJoined() throws Exception {
    write("f/a.txt", "a");
    write("f/metadata.csv", "id,title\na,A\n");
    write("f/z.txt", "z");
    Collected all = read("f/a.txt", "f/metadata.csv", "f/z.txt");
    assertEquals(List.of("A", ""), all.documents.stream().map(Document::title).toList());
    assertTrue(tells(all, Severity.NOTE, "metadata.csv", "joined to 1 of 2"));
  }

  @Test
  void aTableWithoutIdsIsAWarningAndOneThatFitsNothingToo() throws Exception {
    write("f/a.txt", "a");
    write("f/metadata.csv", "name,title\na,A\n");
    assertTrue(
        tells(read("f"), Severity.WARNING, "metadata.csv", "no column 'id'; columns: name, title"));
    write("f/metadata.csv", "id,title\nq,A\n");
    assertTrue(tells(read("f"), Severity.WARNING, "metadata.csv", "joined to 0 of 1 document;"));
  }

  @Test
  void aGivenTableIsJoinedToRecordsToo() throws Exception {
    Path lines =
        write("n.jsonl", "{\"id\":\"x1\",\"text\":\"a\"}\n{\"id\":\"x2\",\"text\":\"b\"}\n");
    Path table = write("meta.csv", "id,outlet\nx2,Post\n");
    Collected all = read(Inputs.builder().path(lines.toString()).metadata(table.toString()));
    assertTrue(all.documents.get(0).source().isEmpty());
    assertEquals("Post", all.documents.get(1).source().orElseThrow());
    assertTrue(tells(all, Severity.NOTE, "meta.csv", "joined to 1 of 2 documents"));
  }

  @Test
  void knownDocumentsAreMarked() throws Exception {
    write("new/a.txt", "a");
    write("old/b.txt", "b");
    Collected all =
        read(
            Inputs.builder()
                .path(dir.resolve("new").toString())
                .known(dir.resolve("old").toString()));
    assertFalse(all.documents.get(0).isKnown());
    assertTrue(all.documents.get(1).isKnown());
  }

  @Test
  void standardInputIsPlainTextUnlessAReaderIsGiven() throws Exception {
    byte[] bytes = "{\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8);
    Collected plain =
        read(Inputs.builder().path("-").standardInput(new ByteArrayInputStream(bytes)));
    assertEquals("{\"text\":\"a\"}\n", plain.only().text());
    assertEquals("stdin", plain.only().id().value());
    Collected lines =
        read(
            Inputs.builder()
                .path("-")
                .reader("jsonl")
                .standardInput(new ByteArrayInputStream(bytes)));
    assertEquals("stdin#1", lines.only().id().value());
  }

  @Test
  void aForcedReaderReadsEveryFileOfAFolder() throws Exception {
    write("f/a", "one");
    write("f/b.log", "two");
    Collected all = read(Inputs.builder().path(dir.resolve("f").toString()).reader("text"));
    assertEquals(List.of("a", "b.log"), all.ids());
  }

  @Test
  void anInputWithoutDocumentsIsAWarning() throws Exception {
    write("n.jsonl", "\n\n");
    assertTrue(tells(read("n.jsonl"), Severity.WARNING, "n.jsonl", "no document"));
  }

  @Test
  void brokenGzipLosesNothingElse() throws Exception {
    byte[] packed = JsonLinesReaderTest.gzip("{\"text\":\"a\"}\n".repeat(50_000));
    Files.write(dir.resolve("n.jsonl.gz"), java.util.Arrays.copyOf(packed, packed.length / 2));
    write("z.txt", "z");
    Files.write(dir.resolve("none.jsonl.gz"), new byte[] {0x1F, (byte) 0x8B, 8});
    Collected all = read("n.jsonl.gz", "none.jsonl.gz", "z.txt");
    assertEquals("z.txt", all.ids().get(all.ids().size() - 1));
    assertTrue(tells(all, Severity.ERROR, "n.jsonl.gz", "ends too early; what stands before"));
    assertTrue(tells(all, Severity.ERROR, "none.jsonl.gz", "could not be read"));
  }

  @Test
  void aReaderThatThrowsLosesNothingElse() throws Exception {
    write("f/a.bad", "a");
    write("f/b.bad", "b");
    CorpusReader bad =
        new CorpusReader() {
          @Override
          public ReaderInfo info() {
            return ReaderInfo.builder("bad").fromFolders().build();
          }

          @Override
          public boolean accepts(String name) {
            return name.endsWith(".bad");
          }

          @Override
          public void read(Input in, DocumentSink out) {
            if (in.name().startsWith("a")) {
              throw new IllegalStateException(dir.toString());
            }
            out.document(Document.of(in.name(), "b"));
          }
        };
    Collected all = read(Inputs.builder().path(dir.resolve("f").toString()).readers(List.of(bad)));
    assertEquals(List.of("b.bad"), all.ids());
    assertTrue(tells(all, Severity.ERROR, "a.bad", "the reader 'bad' failed on it"));
    assertFalse(all.told().toString().contains(dir.toString()));
  }

  @Test
  void whatTheTakerThrowsIsPassedOn() throws Exception {
    write("f/a.txt", "a");
    Inputs inputs = Inputs.builder().path(dir.resolve("f").toString()).build();
    DocumentSink full =
        new DocumentSink() {
          @Override
          public void document(Document document) {
            throw new IllegalStateException("stop");
          }

          @Override
          public void problem(Problem problem) {
            throw new AssertionError(problem);
          }
        };
    IllegalStateException e = assertThrows(IllegalStateException.class, () -> inputs.read(full));
    assertEquals("stop", e.getMessage());
  }

  @Test
  void notesOnPlacesDoNotFillTheMemory() throws Exception {
    String line = "{\"text\":\"" + "it\u00E2\u20AC\u2122s ".repeat(30) + "\"}\n";
    write("n.jsonl", line.repeat(500));
    Collected all = read("n.jsonl");
    assertEquals(500, all.documents.size());
    assertEquals(1001, all.problems.size());
    assertTrue(tells(all, Severity.NOTE, "n.jsonl", "9,500 more notes"), all.told()::toString);
  }

  @Test
  void theShareOfBytesReadReachesOne() throws Exception {
    write("f/a.txt", "aaaa");
    write("f/b.txt", "bbbb");
    Inputs inputs = Inputs.builder().path(dir.resolve("f").toString()).build();
    assertTrue(inputs.share().isEmpty());
    inputs.read(new Collected());
    assertEquals(1.0, inputs.share().orElseThrow());
  }
}
