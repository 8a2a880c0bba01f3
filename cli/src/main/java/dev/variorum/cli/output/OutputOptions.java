package dev.variorum.cli.output;

import dev.variorum.reports.csv.CsvReport;
import dev.variorum.reports.html.HtmlOptions;
import dev.variorum.reports.html.HtmlReport;
import dev.variorum.reports.json.JsonReport;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name files to be written. */
public final class OutputOptions {
  @Option(names = "--json", paramLabel = "FILE", description = "Write the report as JSON.")
  private @Nullable Path json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the report as one HTML file that works offline.")
  private @Nullable Path html;

  @Option(
      names = "--csv",
      paramLabel = "DIR",
      description = "Write every kind of finding and every table as CSV into a folder.")
  private @Nullable Path csv;

  public boolean hasJson() {
    return json != null;
  }

  public boolean hasHtml() {
    return html != null;
  }

  /**
   * What is to be written, checked.
   *
   * @throws UsageException if something cannot be written where the user wants it
   */
  public Outputs outputs(Terminal terminal) throws UsageException {
    Outputs outputs = new Outputs(terminal);
    if (json != null) {
      OutputFile target = OutputFile.at(json);
      outputs.add(target, report -> target.write(out -> JsonReport.write(report, out)));
    }
    if (html != null) {
      OutputFile target = OutputFile.at(html);
      HtmlOptions standard = HtmlOptions.standard();
      outputs.add(target, report -> target.write(out -> HtmlReport.write(report, standard, out)));
    }
    if (csv != null) {
      OutputFolder target = OutputFolder.at(csv);
      outputs.add(target, report -> target.write(files -> CsvReport.write(report, files)));
    }
    return outputs;
  }
}
