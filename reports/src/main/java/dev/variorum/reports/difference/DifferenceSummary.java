package dev.variorum.reports.difference;

import dev.variorum.core.finding.Found;
import dev.variorum.reports.Wording;
import dev.variorum.reports.summary.Style;
import java.io.PrintWriter;
import java.util.List;

/** Tells a difference in plain words. */
public final class DifferenceSummary {
  private final PrintWriter out;
  private final Style style;

  private DifferenceSummary(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
  }

  /** Writes everything that differs; what is alike is counted. */
  public static void write(ReportDifference difference, PrintWriter out, Style style) {
    new DifferenceSummary(out, style).difference(difference);
    out.flush();
  }

  private void difference(ReportDifference d) {
    if (d.documentsAdded().isEmpty()
        && d.documentsGone().isEmpty()
        && d.documentsChanged().isEmpty()) {
      out.println("Input: the same documents.");
    } else {
      out.println(
          "Input: "
              + Wording.count(d.documentsAdded().size(), "document")
              + " new, "
              + Wording.number(d.documentsGone().size())
              + " gone, "
              + Wording.number(d.documentsChanged().size())
              + " changed.");
      d.documentsAdded().forEach(id -> out.println("  + " + Style.safe(id)));
      d.documentsGone().forEach(id -> out.println("  - " + Style.safe(id)));
      d.documentsChanged().forEach(id -> out.println("  ~ " + Style.safe(id)));
    }
    if (d.program().isEmpty()) {
      out.println("Program: the same versions and settings.");
    } else {
      out.println("Program: " + Style.safe(String.join("; ", d.program())) + ".");
    }
    d.analyzers().forEach(this::analyzer);
    long added = d.added();
    out.println();
    out.println(added == 0 ? "Nothing is new." : Wording.count(added, "new finding") + ".");
  }

  private void analyzer(AnalyzerDifference a) {
    out.println();
    out.println(
        style.strong(Style.safe(a.title()))
            + ": "
            + Wording.number(a.added().size())
            + " new, "
            + Wording.number(a.gone().size())
            + " gone, "
            + Wording.number(a.changed().size())
            + " changed, "
            + Wording.number(a.same())
            + " the same");
    findings("+", a.added());
    findings("-", a.gone());
    for (FindingChange c : a.changed()) {
      finding("~", c.now());
      out.println("      " + Style.safe(String.join("; ", c.what())));
    }
  }

  private void findings(String sign, List<Found> findings) {
    findings.forEach(f -> finding(sign, f));
  }

  private void finding(String sign, Found found) {
    out.println(
        "  "
            + sign
            + " "
            + found.finding().kind()
            + ": "
            + Style.safe(found.finding().message())
            + "  ["
            + found.id()
            + "]");
  }
}
