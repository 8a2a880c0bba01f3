package dev.variorum.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.variorum.claims.ClaimsAnalyzer;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Published;
import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.core.engine.Selection;
import dev.variorum.core.setting.SettingException;
import dev.variorum.core.setting.Settings;
import dev.variorum.dedupe.DedupeAnalyzer;
import dev.variorum.reports.csv.CsvReport;
import dev.variorum.reports.html.HtmlOptions;
import dev.variorum.reports.html.HtmlReport;
import dev.variorum.reports.json.JsonReport;
import dev.variorum.reports.json.JsonReportReader;
import dev.variorum.reports.summary.Style;
import dev.variorum.reports.summary.Summary;
import dev.variorum.sentiment.analysis.SentimentAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Each analyzer on any texts, a form feed between two documents: it inspects all of them and
 * concludes; and every output can be made of what it found.
 */
class AnalyzersFuzzTest {
  private static final int MOST_DOCUMENTS = 6;

  private static final Analyzer DEDUPE = prepared(new DedupeAnalyzer(), Map.of());
  private static final Analyzer CLAIMS =
      prepared(new ClaimsAnalyzer(), Map.of("quantities", "true"));
  private static final Analyzer SENTIMENT = prepared(new SentimentAnalyzer(), Map.of());

  private static Analyzer prepared(Analyzer analyzer, Map<String, String> given) {
    try {
      return Prepared.of(
          analyzer, Settings.parse(analyzer.info().id(), analyzer.info().settings(), given));
    } catch (SettingException e) {
      throw new AssertionError(e);
    }
  }

  @FuzzTest
  void dedupe(FuzzedDataProvider data) throws Exception {
    run(data, DEDUPE);
  }

  @FuzzTest
  void claims(FuzzedDataProvider data) throws Exception {
    run(data, CLAIMS);
  }

  @FuzzTest
  void sentiment(FuzzedDataProvider data) throws Exception {
    run(data, SENTIMENT);
  }

  @FuzzTest
  void allAndTheReports(FuzzedDataProvider data) throws Exception {
    run(data, DEDUPE, CLAIMS, SENTIMENT);
  }

  private static void run(FuzzedDataProvider data, Analyzer... all) throws Exception {
    String[] texts = data.consumeRemainingAsString().split("\f", MOST_DOCUMENTS);
    List<Selection> selections =
        List.of(all).stream().map(a -> new Selection(a.info().id(), Map.of())).toList();
    try (Report report =
        new Engine(Plugins.of(List.of(all)))
            .run(
                out -> {
                  for (int i = 0; i < texts.length; i++) {
                    String day = "2025-03-0" + (i + 1);
                    out.document(
                        Document.builder("d" + i, texts[i])
                            .source("s" + i / 2)
                            .published(Published.parse(day).orElseThrow())
                            .build());
                  }
                },
                selections,
                RunOptions.builder().threads(1).memoryBudget(64 << 20).build(),
                RunListener.silent())) {
      for (Outcome outcome : report.outcomes()) {
        assertEquals(Outcome.Status.CONCLUDED, outcome.status(), outcome.problems()::toString);
        assertEquals(List.of(), outcome.problems());
      }
      if (all.length > 1) {
        write(report);
      }
    }
  }

  private static void write(Report report) throws Exception {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonReport.write(report, json);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    try (Report read = JsonReportReader.read(new ByteArrayInputStream(json.toByteArray()))) {
      JsonReport.write(read, again);
    }
    assertEquals(json.toString("UTF-8"), again.toString("UTF-8"));
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    HtmlReport.write(report, HtmlOptions.standard(), page);
    assertTrue(page.toString("UTF-8").endsWith("</html>\n"), "the page breaks off");
    CsvReport.write(report, name -> OutputStream.nullOutputStream());
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Summary.write(report, nowhere, Style.plain(), List.of());
  }
}
