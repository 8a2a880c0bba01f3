package dev.variorum.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
  private final CsvReader reader = new CsvReader();

  private Collected read(String name, String table) throws IOException {
    return Collected.of(reader, name, table);
  }

  @Test
  void quotedCellsHoldMarksSeparatorsAndLines() throws IOException {
    Collected all =
        read("n.csv", "id,text,Outlet\r\na,\"One, \"\"two\"\"\r\n\r\nthree\",Post\r\nb,plain,\r\n");
    assertEquals(List.of("a", "b"), all.ids());
    assertEquals("One, \"two\"\r\n\r\nthree", all.documents.get(0).text());
    assertEquals("Post", all.documents.get(0).source().orElseThrow());
    assertTrue(all.documents.get(1).source().isEmpty());
    assertEquals(List.of(), all.told());
  }

  @Test
  void aRowOfAnotherLengthIsAProblemWithItsLine() throws IOException {
    Collected all = read("n.csv", "id,text\na,\"x\ny\"\nb\nc,d,e\nf,g\n");
    assertEquals(List.of("a", "f"), all.ids());
    assertEquals(
        List.of(
            "ERROR n.csv: line 4: 1 cells where the header has 2 columns",
            "ERROR n.csv: line 5: 3 cells where the header has 2 columns"),
        all.told());
  }

  @Test
  void aTableWithoutTextsNamesItsColumns() throws IOException {
    Collected all = read("prices.csv", "day,price\n1,2\n");
    assertTrue(all.documents.isEmpty());
    assertEquals(1, all.problems.size());
    assertEquals(Severity.ERROR, all.problems.get(0).severity());
    assertTrue(
        all.problems
            .get(0)
            .message()
            .contains("columns: day, price; name it with -s csv.text=COLUMN"),
        all.told()::toString);
  }

  @Test
  void aColumnThatIsNotThereNamesTheNearest() throws IOException {
    Collected all =
        Collected.of(
            reader,
            "n.csv",
            "id,article_body\n1,x\n".getBytes(StandardCharsets.UTF_8),
            Map.of("text", "articlebody"));
    assertTrue(
        all.problems.get(0).message().contains("did you mean 'article_body'?"),
        all.told()::toString);
  }

  @Test
  void separatorsAreFoundInTheHeader() throws IOException {
    assertEquals("a, b", read("n.csv", "id;text\n1;a, b\n").only().text());
    assertEquals("a|b", read("n.csv", "id\ttext\n1\ta|b\n").only().text());
    assertEquals(
        "a;b",
        Collected.of(
                reader,
                "n.csv",
                "text\na;b\n".getBytes(StandardCharsets.UTF_8),
                Map.of("separator", "bar"))
            .only()
            .text());
  }

  @Test
  void tabSeparatedTextsMayStartWithAQuotation() throws IOException {
    Collected all = read("n.tsv", "id\ttext\n1\t\"Go!\" he said\n2\tShe said \"no\"\n3\tend\n");
    assertEquals(
        List.of("\"Go!\" he said", "She said \"no\"", "end"),
        all.documents.stream().map(Document::text).toList());
    assertEquals("two\nlines", read("n.tsv", "id\ttext\n1\t\"two\nlines\"\n").only().text());
  }

  @Test
  void anOpenQuotationMarkIsTold() throws IOException {
    Collected all = read("n.csv", "id,text\na,fine\nb,\"never closed\nc,lost\n");
    assertEquals("a", all.ids().get(0));
    assertTrue(all.problems.stream().anyMatch(p -> p.severity() == Severity.ERROR));
  }

  @Test
  void gzipAndByteOrderMark() throws IOException {
    byte[] packed = JsonLinesReaderTest.gzip("\uFEFFid,text\n1,a\n");
    Collected all = Collected.of(reader, "n.csv.gz", packed, Map.of());
    assertEquals(List.of("1"), all.ids());
  }

  @Test
  void windows1252IsReadAndTold() throws IOException {
    byte[] bytes = "id,text\n1,\u201Ccaf\u00E9\u201D\n".getBytes("windows-1252");
    Collected all = Collected.of(reader, "n.csv", bytes, Map.of());
    assertEquals("\u201Ccaf\u00E9\u201D", all.only().text());
    assertTrue(all.problems.get(0).message().contains("windows-1252"), all.told()::toString);
  }

  @Test
  void aBinaryIsNoTable() throws IOException {
    Collected all =
        Collected.of(
            reader, "n.csv", "PK\u0003\u0004aa".getBytes(StandardCharsets.UTF_8), Map.of());
    assertTrue(all.documents.isEmpty());
    assertTrue(all.problems.get(0).message().startsWith("binary file"), all.told()::toString);
  }
}
