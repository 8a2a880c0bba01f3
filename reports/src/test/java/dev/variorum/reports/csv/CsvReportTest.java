package dev.variorum.reports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.Span;
import dev.variorum.reports.HandMade;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {
  private static Map<String, List<List<String>>> files(Report report) throws IOException {
    Map<String, ByteArrayOutputStream> raw = new TreeMap<>();
    CsvReport.write(
        report,
        name -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          assertEquals(null, raw.put(name, out), name);
          return out;
        });
    Map<String, List<List<String>>> files = new TreeMap<>();
    for (Map.Entry<String, ByteArrayOutputStream> file : raw.entrySet()) {
      List<List<String>> rows = new ArrayList<>();
      String text = file.getValue().toString(StandardCharsets.UTF_8);
      try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
        reader.forEach(r -> rows.add(r.getFields()));
      }
      files.put(file.getKey(), rows);
    }
    return files;
  }

  private static List<List<String>> file(Map<String, List<List<String>>> files, String name) {
    return files.getOrDefault(name, List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "'=1",
        "''-x",
        "\uff1d1",
        "plain",
        "'quoted'",
        "a=b",
        "",
        "comma, \"quote\"\nline"
      })
  void noTextIsAFormulaAndEachCanBeHadBack(String words) {
    String safe = SafeCell.of(words);
    assertFalse(safe.matches("(?s)[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*"), safe);
    boolean given = safe.matches("(?s)'+[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*");
    assertEquals(words, given ? safe.substring(1) : safe);
  }

  @Test
  void everyFindingPassageAndTableStandsInAFileWhoseColumnsAreExplained() throws IOException {
    HandMade made =
        new HandMade()
            .document(Document.builder("-odd id.txt", "One two.").label("desk", "=x").build())
            .document("b.txt", "Three, four.");
    made.finding("First", 0, 5)
        .finding(
            HandMade.finding("=Second", made.last().id(), new Span(7, 11))
                .evidence("place", made.last().id(), new Span(0, 5))
                .score(0.25)
                .fact("change", Value.real(-0.5))
                .fact("sum", Value.decimal(new BigDecimal("-1.50")))
                .fact("note", "-minus")
                .build())
        .exhibit(Exhibit.Measure.of("m", "M", Value.whole(-3), "Minus three."))
        .exhibit(
            Exhibit.Table.of(
                "A table!", List.of("x", "y"), List.of(List.of(Value.text("@a"), Value.real(-1)))))
        .exhibit(Exhibit.Table.of("A table?", List.of("x"), List.of()))
        .exhibit(Exhibit.Distribution.of("D", "u", List.of(0., 1.), List.of(2L)))
        .problem(Problem.error("+file", "=bad"));
    Map<String, List<List<String>>> files = files(made.report());
    assertEquals(List.of("1", "'-odd id.txt"), file(files, "documents.csv").get(1).subList(0, 2));
    assertEquals("'=x", file(files, "documents.csv").get(1).get(9));
    List<List<String>> odd = file(files, "odd.oddity.csv");
    assertEquals(3, odd.size());
    assertEquals(
        List.of("'=Second", "0.25", "2", "'-minus", "", "-0.5", "", "-1.50"),
        odd.get(2).subList(1, 9));
    assertEquals(4, file(files, "odd.oddity.passages.csv").size());
    assertEquals(
        List.of("place", "b.txt", "7", "11", "1", "four", "false"),
        file(files, "odd.oddity.passages.csv").get(2).subList(1, 8));
    assertEquals(List.of("'@a", "-1"), file(files, "odd.table.a-table.csv").get(1));
    assertTrue(files.containsKey("odd.table.a-table-2.csv"));
    assertEquals(List.of("0", "1", "2"), file(files, "odd.table.d.csv").get(1));
    assertEquals("-3", file(files, "odd.measures.csv").get(1).get(2));
    assertEquals(List.of("error", "input", "'+file", "'=bad"), file(files, "problems.csv").get(1));
    Set<String> explained = new HashSet<>();
    file(files, "columns.csv").forEach(r -> explained.add(r.get(0) + "/" + r.get(1)));
    files.forEach(
        (name, rows) -> {
          if (!name.equals("columns.csv")) {
            rows.get(0).forEach(c -> assertTrue(explained.contains(name + "/" + c), name + c));
          }
        });
  }
}
