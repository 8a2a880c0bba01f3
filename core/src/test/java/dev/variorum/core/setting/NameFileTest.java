package dev.variorum.core.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFileTest {
  private static Map<String, List<String>> read(String lines) throws IOException {
    return NameFile.read(new StringReader(lines), "names.txt");
  }

  @Test
  void aLineIsANameAndItsOthers() throws IOException {
    Map<String, List<String>> names =
        read(
            "# ours\n\n  # and theirs\n Brant Lines = Kittiwake Fleet , BL,\r\nTarn\nTarn = the hill\n");
    assertEquals(
        Map.of("Brant Lines", List.of("Kittiwake Fleet", "BL"), "Tarn", List.of("the hill")),
        names);
    assertEquals(List.of("Brant Lines", "Tarn"), List.copyOf(names.keySet()));
    assertThrows(UnsupportedOperationException.class, names::clear);
  }

  @Test
  void anEmptyFileNamesNothing() throws IOException {
    assertEquals(Map.of(), read(""));
    assertEquals(Map.of(), read("\n#\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a = b/= c                | names.txt, line 2: a name is missing before '='",
        "a = b/c = d, B           | names.txt, line 2: 'B' stands for 'a' already",
        "#/a = b/b                | names.txt, line 3: 'b' stands for 'a' already",
        "a = the Board/c = THE BOARD | names.txt, line 2: 'THE BOARD' stands for 'a' already"
      })
  void whatIsWrongIsNamedWithItsLine(String lines, String message) {
    IOException e = assertThrows(IOException.class, () -> read(lines.strip().replace('/', '\n')));
    assertEquals(message, e.getMessage());
  }
}
