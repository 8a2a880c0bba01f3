package dev.variorum.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.variorum.core.engine.Report;
import dev.variorum.reports.html.HtmlOptions;
import dev.variorum.reports.html.HtmlReport;
import dev.variorum.reports.json.JsonReport;
import dev.variorum.reports.json.JsonReportReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A JSON report is foreign text too: it is read and rendered, or refused with an {@link IOException}. */
class ReportFileFuzzTest {
  @FuzzTest
  void jsonReport(byte[] bytes) throws IOException {
    Report report;
    try {
      report = JsonReportReader.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      return;
    }
    try (report) {
      JsonReport.write(report, OutputStream.nullOutputStream());
      HtmlOptions withoutTexts = HtmlOptions.standard().texts(id -> false, "no texts");
      HtmlReport.write(report, withoutTexts, OutputStream.nullOutputStream());
    }
  }
}
