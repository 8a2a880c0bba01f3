package dev.variorum.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.Problem.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
  private final PlainTextReader reader = new PlainTextReader();

  private Collected read(byte[] bytes) throws IOException {
    return Collected.of(reader, "a.txt", bytes, Map.of());
  }

  @Test
  void theTextIsKeptCharacterByCharacter() throws IOException {
    String text = "  One\r\ntwo\rthree\t\u200D\u00AD \uD83D\uDE00\n\n";
    Collected all = Collected.of(reader, "sub/a.txt", text);
    assertEquals(text, all.only().text());
    assertEquals("sub/a.txt", all.only().id().value());
    assertEquals(List.of(), all.told());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkSaysTheEncodingAndIsDropped(String charset) throws IOException {
    String text = "Caf\u00E9 \uD83D\uDE00 and \u6C34.";
    Collected all = read(("\uFEFF" + text).getBytes(Charset.forName(charset)));
    assertEquals(text, all.only().text());
    assertEquals(List.of(), all.told());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutAMarkIsFoundAndTold(String charset) throws IOException {
    String text = "A plain enough sentence, with a caf\u00E9 in it.";
    Collected all = read(text.getBytes(Charset.forName(charset)));
    assertEquals(text, all.only().text());
    assertTrue(all.told().get(0).contains(charset), all.told()::toString);
  }

  @Test
  void loneSurrogatesInUtf16Stay() throws IOException {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x3D, (byte) 0xD8, 'b', 0, 0x00, (byte) 0xDE};
    assertEquals("a\uD83Db\uDE00", read(bytes).only().text());
  }

  @Test
  void windows1252IsReadAndToldAsAWarning() throws IOException {
    String text = "It\u2019s a caf\u00E9 \u2013 \u201Creally\u201D \u20AC5.";
    Collected all = read(text.getBytes("windows-1252"));
    assertEquals(text, all.only().text());
    assertEquals(1, all.problems.size());
    assertEquals(Severity.WARNING, all.problems.get(0).severity());
    assertTrue(all.problems.get(0).message().contains("windows-1252"), all.told()::toString);
  }

  @Test
  void oneOddByteDoesNotSpoilAGoodText() throws IOException {
    byte[] good =
        "th\u00E9 \u201Cnew\u201D caf\u00E9 XX \u00E9t\u00E9".getBytes(StandardCharsets.UTF_8);
    String around = new String(good, StandardCharsets.ISO_8859_1);
    good[around.indexOf("XX")] = (byte) 0xE9;
    Collected all = read(good);
    assertEquals("th\u00E9 \u201Cnew\u201D caf\u00E9 \u00E9X \u00E9t\u00E9", all.only().text());
    assertTrue(all.told().get(0).contains("1 byte is not"), all.told()::toString);
  }

  @Test
  void anyBytesAtAllAreReadOrRefusedButNeverThrow() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 400; round++) {
      byte[] bytes = new byte[random.nextInt(200_000 >> random.nextInt(17))];
      random.nextBytes(bytes);
      if (round % 2 == 0) {
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] |= 0x20;
        }
      }
      Collected all = read(bytes);
      assertEquals(1, all.documents.size() + errors(all), all.told()::toString);
    }
  }

  private static long errors(Collected all) {
    return all.problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
  }

  @Test
  void binariesAreErrors() throws IOException {
    for (String start :
        List.of(
            "%PDF-1.7\n", "PK\u0003\u0004", "\u001F\u008B\b", "a\u0000b", "\u0001\u0002\u0003")) {
      Collected all = read(start.getBytes(StandardCharsets.ISO_8859_1));
      assertTrue(all.documents.isEmpty(), start);
      assertTrue(all.told().get(0).startsWith("ERROR a.txt: binary file"), all.told()::toString);
    }
  }

  @Test
  void anEmptyFileIsADocumentWithoutText() throws IOException {
    assertEquals("", read(new byte[0]).only().text());
  }

  @Test
  void accidentsAreNotesAtTheirPlaceAndChangeNothing() throws IOException {
    String text = "The bank\u00E2\u20AC\u2122s view.";
    Collected all = Collected.of(reader, "a.txt", text);
    assertEquals(text, all.only().text());
    Problem note = all.problems.get(0);
    assertEquals(Severity.NOTE, note.severity());
    assertEquals("a.txt", note.input());
    assertEquals("\u00E2\u20AC\u2122", note.span().orElseThrow().of(text));
    assertTrue(note.message().contains("bank\u00E2\u20AC\u2122s"), note.message());
  }

  @Test
  void manyAccidentsAreCounted() throws IOException {
    Collected all = Collected.of(reader, "a.txt", "it\u00E2\u20AC\u2122s ".repeat(1000));
    assertEquals(21, all.problems.size());
    assertTrue(all.problems.get(20).message().startsWith("980 more places"), all.told()::toString);
  }

  @Test
  void onlyAHeadlineBecomesTheTitle() throws IOException {
    String prose = "Rain fell on the town for three days, and the river rose by two metres.\n";
    assertEquals("Town under water", title("Town under water\n\n" + prose));
    assertEquals("Town under water", title("\r\n  Town under water\r\n\r\n" + prose));
    assertEquals("Is the town under water?", title("Is the town under water?\n\n" + prose));
    assertEquals(
        "Town under water", title("Town under water\n" + prose.strip().concat(" ").repeat(4)));
    assertEquals("", title(prose + "\n" + prose));
    assertEquals("", title("Town under water"));
    assertEquals("", title("By Jane Doe and John Roe\n\n" + prose));
    assertEquals("", title("Updated:\n\n" + prose));
    assertEquals("", title("- first point here\n\n" + prose));
    assertEquals("", title("London\n\n" + prose));
    assertEquals("", title("A line that is one\nof several wrapped lines\nof a short poem\n"));
  }

  private String title(String text) throws IOException {
    Collected all = Collected.of(reader, "a.txt", text);
    assertEquals(text, all.only().text());
    return all.only().title();
  }
}
