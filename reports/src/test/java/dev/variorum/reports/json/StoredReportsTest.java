package dev.variorum.reports.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Found;
import dev.variorum.reports.csv.CsvReport;
import dev.variorum.reports.html.HtmlOptions;
import dev.variorum.reports.html.HtmlReport;
import dev.variorum.reports.summary.Style;
import dev.variorum.reports.summary.Summary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports of earlier versions, as these wrote them, never to be made anew: each must still be read
 * whole and rendered. A release adds its own.
 */
class StoredReportsTest {
  private static byte[] stored(String name) throws IOException {
    try (InputStream in = StoredReportsTest.class.getResourceAsStream("stored/" + name)) {
      assertNotNull(in, name);
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema-1-0.1.0.json"})
  void isReadWholeAndRendered(String name) throws IOException {
    byte[] bytes = stored(name);
    String json = new String(bytes, StandardCharsets.UTF_8);
    try (Report report = JsonReportReader.read(new ByteArrayInputStream(bytes))) {
      assertEquals(3, report.corpus().size());
      assertEquals(3, report.outcomes().size());
      ByteArrayOutputStream page = new ByteArrayOutputStream();
      HtmlReport.write(report, HtmlOptions.standard().texts(id -> false, "No texts."), page);
      String html = page.toString(StandardCharsets.UTF_8);
      TreeMap<String, ByteArrayOutputStream> tables = new TreeMap<>();
      CsvReport.write(
          report, file -> tables.computeIfAbsent(file, f -> new ByteArrayOutputStream()));
      StringWriter words = new StringWriter();
      Summary.write(report, new PrintWriter(words), Style.plain(), List.of());
      int findings = 0;
      for (Outcome outcome : report.outcomes()) {
        assertEquals(Outcome.Status.CONCLUDED, outcome.status());
        assertFalse(outcome.info().kinds().isEmpty());
        assertTrue(html.contains(outcome.info().title()), outcome.info()::title);
        assertTrue(words.toString().contains("(" + outcome.info().id() + ")"), words::toString);
        try (Stream<Found> all = outcome.findings().all()) {
          for (Found found : (Iterable<Found>) all::iterator) {
            findings++;
            assertTrue(json.contains("\"" + found.id() + "\""), found.id());
            String table = outcome.info().id() + "." + found.finding().kind() + ".csv";
            ByteArrayOutputStream rows = tables.get(table);
            assertTrue(
                rows != null && rows.toString(StandardCharsets.UTF_8).contains(found.id()), table);
          }
        }
      }
      assertEquals(json.lines().filter(line -> line.contains("\"evidence\":[")).count(), findings);
      assertTrue(findings > 50, () -> "so few of them: " + json.length());
    }
  }
}
