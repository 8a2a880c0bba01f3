package dev.variorum.dedupe.near;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.MadeUpText;
import dev.variorum.dedupe.shingle.ShingleUnit;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FingerprinterTest {
  private static byte[] utf8(String text) {
    return ("<" + text).getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void keysAreThoseOfTheDocument(ShingleUnit unit) {
    NearDuplicates finder = NearDuplicates.builder().shingle(4, unit).build();
    Fingerprinter fingerprinter = finder.fingerprinter();
    Bands bands = Bands.forThreshold(0.7, 128);
    MadeUpText made = new MadeUpText(8);
    for (int words = 0; words < 300; words += 1 + words / 8) {
      Document document = Document.of("d", MadeUpText.text(made.words(words)));
      byte[] bytes = utf8(document.text());
      int[] expected = bands.keys(finder.shingler().sequence(document));
      Fingerprint print = fingerprinter.of(bytes, 1, bytes.length);
      assertEquals(words, print.words());
      assertArrayEquals(expected, print.keys());
      assertArrayEquals(expected, finder.fingerprint(document).keys());
      FingerprintTable table = new FingerprintTable(bands.count());
      fingerprinter.add(bytes, 1, bytes.length, table, "there", 5);
      for (int b = 0; b < expected.length; b++) {
        assertEquals(expected[b], table.keys(b)[0]);
      }
      assertEquals(5, table.day(0));
      assertEquals("there", table.source(0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aChangeAnywhereIsAnotherText(ShingleUnit unit) {
    NearDuplicates finder = NearDuplicates.builder().shingle(3, unit).build();
    Fingerprinter fingerprinter = finder.fingerprinter();
    FingerprintTable table = new FingerprintTable(finder.bands());
    String text = "one two three, ".repeat(12);
    int length = text.length();
    for (int cut = 0; cut <= length; cut++) {
      String changed = text.substring(0, cut) + " " + text.substring(cut);
      byte[] bytes = utf8(changed);
      fingerprinter.add(bytes, 1, bytes.length, table, "", FingerprintTable.UNDATED);
      byte[] again = utf8(changed);
      fingerprinter.add(again, 1, again.length, table, "", FingerprintTable.UNDATED);
    }
    for (int a = 0; a < table.size(); a++) {
      for (int b = 0; b < a; b++) {
        boolean same = a / 2 == b / 2 || text(text, a / 2).equals(text(text, b / 2));
        assertEquals(same, table.sameText(a, b), a + " and " + b);
      }
    }
  }

  private static String text(String text, int cut) {
    return text.substring(0, cut) + " " + text.substring(cut);
  }
}
