package dev.variorum.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Problem.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest {
  private final JsonLinesReader reader = new JsonLinesReader();

  private Collected read(String lines) throws IOException {
    return Collected.of(reader, "news.jsonl", lines);
  }

  @Test
  void readsFieldsByTheirCustomaryNames() throws IOException {
    Document d =
        read("{\"_id\":7,\"Body\":\"Rain fell.\",\"headline\":\"Rain\",\"outlet\":\"Post\","
                + "\"published_at\":\"Thu, 06 Mar 2025 14:00:00 GMT\",\"lang\":\"en\","
                + "\"link\":\"https://example.org/a\",\"desk\":\"weather\",\"words\":2}\n")
            .only();
    assertEquals("7", d.id().value());
    assertEquals("Rain fell.", d.text());
    assertEquals("Rain", d.title());
    assertEquals("Post", d.source().orElseThrow());
    assertEquals("2025-03-06T14:00:00Z", d.published().orElseThrow().toString());
    assertEquals("en", d.language().orElseThrow());
    assertEquals("https://example.org/a", d.url().orElseThrow().toString());
    assertEquals(Map.of("desk", "weather", "words", "2"), d.labels());
  }

  @Test
  void aSettingNamesTheFieldEvenWithinAnotherObject() throws IOException {
    String line = "{\"id\":\"a\",\"text\":\"teaser\",\"page\":{\"main\":{\"raw\":\"All of it.\"}}}";
    Document d =
        Collected.of(
                reader,
                "x.jsonl",
                line.getBytes(StandardCharsets.UTF_8),
                Map.of("text", "page.main.raw"))
            .only();
    assertEquals("All of it.", d.text());
    assertEquals(Map.of("text", "teaser"), d.labels());
  }

  @Test
  void textGoesBeforeBodyWhereBothAreThere() throws IOException {
    assertEquals("t", read("{\"body\":\"b\",\"text\":\"t\"}").only().text());
  }

  @Test
  void aRecordWithoutIdIsNamedByItsLine() throws IOException {
    assertEquals(
        List.of("news.jsonl#2", "news.jsonl#4"),
        read("\n{\"text\":\"a\"}\r\n\r\n{\"text\":\"b\"}").ids());
  }

  @Test
  void aBadLineIsAProblemWithItsNumberAndTheRestIsRead() throws IOException {
    Collected all =
        read(
            "{\"id\":\"1\",\"text\":\"a\"}\n"
                + "{\"id\":\"2\",\"text\":\"b\n"
                + "[\"id\"]\n"
                + "{\"id\":\"4\",\"text\":\"d\"} {}\n"
                + "{\"id\":\"5\",\"title\":\"no text\"}\n"
                + "{\"id\":\"6\",\"text\":null}\n"
                + "{\"id\":\"7\",\"text\":\"\"}\n");
    assertEquals(List.of("1", "7"), all.ids());
    assertEquals(5, all.problems.size());
    for (int i = 0; i < 5; i++) {
      assertEquals(Severity.ERROR, all.problems.get(i).severity());
      assertEquals("news.jsonl", all.problems.get(i).input());
      String start = "line " + (i + 2) + ": ";
      assertTrue(all.problems.get(i).message().startsWith(start), all.told()::toString);
    }
    assertTrue(all.problems.get(3).message().contains("fields: id, title"), all.told()::toString);
    assertTrue(all.problems.get(3).message().contains("-s jsonl.text="), all.told()::toString);
  }

  @Test
  void manyBadLinesAreCountedNotListed() throws IOException {
    Collected all = read("nonsense\n".repeat(5000) + "{\"text\":\"good\"}\n");
    assertEquals("good", all.only().text());
    assertEquals(21, all.problems.size());
    assertTrue(all.problems.get(20).message().contains("4,980"), all.told()::toString);
  }

  @Test
  void loneSurrogatesStayAsTheyAre() throws IOException {
    String escaped = "{\"text\":\"a" + "\\" + "ud83d b " + "\\" + "ude00 c\"}";
    assertEquals("a\ud83d b \ude00 c", read(escaped).only().text());
  }

  @Test
  void deepNestingNeitherOverflowsNorStopsTheFile() throws IOException {
    String deepList = "{\"text\":\"a\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    String deepObject =
        "{\"text\":\"b\",\"x\":" + "{\"y\":".repeat(900) + "1" + "}".repeat(900) + "}";
    Collected all = read(deepList + "\n" + deepObject + "\n{\"text\":\"c\"}");
    assertEquals(List.of("b", "c"), all.documents.stream().map(Document::text).toList());
    assertEquals(1, all.problems.size());
  }

  @Test
  void aLineOfFiveMegabytesIsRead() throws IOException {
    String text = "word ".repeat(1 << 20);
    assertEquals(text, read("{\"text\":\"" + text + "\"}").only().text());
  }

  @Test
  void aDateThatIsNoneIsAWarningAndKept() throws IOException {
    Collected all = read("{\"text\":\"a\",\"date\":\"03/06/2025\"}");
    assertTrue(all.only().published().isEmpty());
    assertEquals("03/06/2025", all.only().labels().get("published"));
    assertEquals(Severity.WARNING, all.problems.get(0).severity());
  }

  @Test
  void longSecondTextsAreNoLabels() throws IOException {
    Collected all = read("{\"text\":\"a\",\"html\":\"" + "x".repeat(501) + "\"}");
    assertTrue(all.only().labels().isEmpty());
    assertTrue(all.problems.get(0).message().contains("'html'"), all.told()::toString);
  }

  @Test
  void gzipIsUnpackedWhateverTheName() throws IOException {
    byte[] packed = gzip("{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
    assertEquals(2, Collected.of(reader, "x.jsonl", packed, Map.of()).documents.size());
    assertTrue(reader.accepts("X.JSONL.GZ"));
  }

  @Test
  void gzipThatBreaksOffGivesWhatStandsBefore() throws IOException {
    StringBuilder lines = new StringBuilder();
    java.util.Random random = new java.util.Random(7);
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"text\":\"").append(random.nextLong()).append("\"}\n");
    }
    byte[] packed = gzip(lines.toString());
    byte[] half = Arrays.copyOf(packed, packed.length / 2);
    Collected all = new Collected();
    IOException e =
        assertThrows(
            IOException.class,
            () -> reader.read(Collected.input(reader, "x.jsonl.gz", half, Map.of()), all));
    assertTrue(all.documents.size() > 5_000, () -> "only " + all.documents.size());
    assertTrue(Collected.message(e).contains("ends too early"), e::toString);

    byte[] spoiled = packed.clone();
    Arrays.fill(spoiled, packed.length / 2, packed.length / 2 + 50, (byte) 0x55);
    Collected some = new Collected();
    assertThrows(
        IOException.class,
        () -> reader.read(Collected.input(reader, "x.jsonl.gz", spoiled, Map.of()), some));
    assertTrue(some.documents.size() > 5_000, () -> "only " + some.documents.size());
  }

  @Test
  void aMarkAndUtf16AreRead() throws IOException {
    assertEquals("caf\u00E9", read("\uFEFF{\"text\":\"caf\u00E9\"}").only().text());
    byte[] utf16 = "\uFEFF{\"text\":\"caf\u00E9\"}\r\n".getBytes(StandardCharsets.UTF_16LE);
    Collected all = Collected.of(reader, "x.jsonl", utf16, Map.of());
    assertEquals("caf\u00E9", all.only().text());
    assertEquals(List.of(), all.told());
  }

  @Test
  void bytesThatAreNotUtf8SpoilNothingElse() throws IOException {
    byte[] latin = "{\"text\":\"caf\u00E9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf = "{\"text\":\"th\u00E9\"}\n".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(latin);
    both.write(utf);
    Collected all = Collected.of(reader, "x.jsonl", both.toByteArray(), Map.of());
    assertEquals(
        List.of("caf\u00E9", "th\u00E9"), all.documents.stream().map(Document::text).toList());
    assertEquals(Severity.WARNING, all.problems.get(0).severity());
    assertTrue(all.problems.get(0).message().contains("windows-1252"), all.told()::toString);
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
