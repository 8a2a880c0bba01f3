package dev.variorum.reports.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.Published;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.Span;
import dev.variorum.reports.HandMade;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportReaderTest {
  private static String json(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Report read(String json) throws IOException {
    return JsonReportReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static HandMade everything() {
    HandMade made =
        new HandMade()
            .document(
                Document.builder("a.txt", "One two \ud800 three.")
                    .title("T \"x\"")
                    .source("S")
                    .language("en")
                    .published(Published.parse("2025-03").orElseThrow())
                    .label("desk", "x")
                    .build())
            .document("b.txt", "Four.\nFive.");
    return made.finding(
            HandMade.finding("Odd.", made.last().id(), new Span(6, 11))
                .score(1)
                .fact("note", "re\u0000mark \udc00")
                .fact("times", -7)
                .fact("change", Value.real(0.1))
                .fact("share", Value.ratio(1))
                .fact("sum", Value.decimal(new BigDecimal("380000000000000000000000.10")))
                .fact("sure", Value.flag(false))
                .fact("day", Value.moment("2025-03-06/2025-03-07"))
                .fact("other", Value.reference(Reference.toDocument(made.last().id())))
                .build())
        .finding("Long", 0, 3)
        .exhibit(Exhibit.Measure.of("m", "M", Value.whole(3), "Three."))
        .exhibit(
            Exhibit.Table.of(
                "T",
                List.of("a", "b", "c"),
                List.of(List.of(Value.real(2), Value.text("x"), Value.flag(true)))))
        .exhibit(
            Exhibit.Matrix.of(
                "X", "c", List.of("r"), List.of("k"), List.of(List.of(Value.ratio(0.5)))))
        .exhibit(Exhibit.Distribution.of("D", "u", List.of(0., .5), List.of(2L)))
        .exhibit(
            Exhibit.Timeline.of(
                "L", "u", List.of(new Exhibit.Timeline.Point("2025", "p", Value.whole(1)))))
        .problem(Problem.note("a.txt", "odd").at(new Span(1, 2)));
  }

  @Test
  void whatIsReadIsWrittenAgainByteForByte() throws IOException {
    String written = json(everything().report());
    assertEquals(written, json(read(written)));
  }

  @Test
  void factsComeBackWithTheirTypes() throws IOException {
    Report report = read(json(everything().report()));
    var facts =
        report.outcomes().get(0).findings().all().findFirst().orElseThrow().finding().facts();
    assertEquals(
        List.of(
            Value.Type.TEXT,
            Value.Type.WHOLE,
            Value.Type.REAL,
            Value.Type.RATIO,
            Value.Type.DECIMAL,
            Value.Type.FLAG,
            Value.Type.MOMENT,
            Value.Type.REFERENCE),
        facts.values().stream().map(Value::type).toList());
    assertEquals(Value.reference(Reference.toDocument(report.corpus().id(1))), facts.get("other"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"schema\":2}",
        "no json",
        "{\"schema\":1",
        "{\"schema\":1,\"results\":[{\"kinds\":[{\"id\":\"\"}]}]}"
      })
  void whatIsNoReportIsRefusedInWords(String json) {
    IOException e = assertThrows(IOException.class, () -> read(json));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("it "), message);
  }

  @Test
  void fieldsOfLaterVersionsArePassedOver() throws IOException {
    String written = json(everything().report());
    String later = written.replace("\"schema\":1,", "\"schema\":1,\"new\":{\"a\":[1,{\"b\":2}]},");
    assertEquals(written, json(read(later)));
  }
}
