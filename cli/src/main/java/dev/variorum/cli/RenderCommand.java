package dev.variorum.cli;

import dev.variorum.cli.output.OutputFile;
import dev.variorum.cli.output.OutputFolder;
import dev.variorum.cli.output.Outputs;
import dev.variorum.cli.output.Terminal;
import dev.variorum.cli.output.UsageException;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.DocumentEntry;
import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.readers.InputException;
import dev.variorum.readers.Inputs;
import dev.variorum.reports.Wording;
import dev.variorum.reports.csv.CsvReport;
import dev.variorum.reports.html.HtmlOptions;
import dev.variorum.reports.html.HtmlReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code variorum render FILE.json}: other outputs from a JSON report, without analyzing again. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes the HTML page or the CSV files from a JSON report. The JSON holds no texts; with --in they are read again.",
    footer = {"", "Exit codes: 0 done; 2 wrong usage; 4 could not run."})
final class RenderCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE.json", description = "The report to render.")
  private Path file = Path.of("");

  @Option(
      names = "--in",
      paramLabel = "PATH",
      arity = "1..*",
      description = "Where the texts stand, named as in the run that made the report.")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--reader", paramLabel = "ID", description = "Reader for every file named.")
  private @Nullable String reader;

  @Option(names = "--html", paramLabel = "FILE", description = "Write one HTML file.")
  private @Nullable Path html;

  @Option(names = "--csv", paramLabel = "DIR", description = "Write CSV files into a folder.")
  private @Nullable Path csv;

  @Mixin private PluginOptions plugins = new PluginOptions();

  RenderCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (html == null && csv == null) {
      throw new UsageException("say what to write: --html FILE or --csv DIR");
    }
    OutputFile htmlFile = html == null ? null : OutputFile.at(html);
    OutputFolder csvFolder = csv == null ? null : OutputFolder.at(csv);
    if (paths.isEmpty()) {
      try (Report report = ReportFile.read(file, id -> Optional.empty())) {
        return write(report, Set.of(), htmlFile, csvFolder);
      }
    }
    // An engine without analyzers reads and keeps the texts as a run would, with their digests.
    Plugins found = plugins.load(ConfigFile.none());
    RunOptions options = RunOptions.builder().version(Version.number()).build();
    try (Report texts =
        new Engine(found).run(inputs(found)::read, List.of(), options, RunListener.silent())) {
      Map<DocumentId, String> digests = digests(texts);
      Set<DocumentId> fitting = new HashSet<>();
      try (Report listed =
              ReportFile.read(
                  file,
                  id ->
                      fitting.contains(id)
                          ? Optional.of(texts.corpus().document(id))
                          : Optional.<Document>empty());
          Stream<DocumentEntry> all = listed.documents()) {
        all.filter(d -> d.sha256().equals(digests.get(d.id()))).forEach(d -> fitting.add(d.id()));
        return write(listed, fitting, htmlFile, csvFolder);
      }
    }
  }

  private int write(
      Report report,
      Set<DocumentId> texts,
      @Nullable OutputFile htmlFile,
      @Nullable OutputFolder csvFolder) {
    Outputs outputs = new Outputs(terminal);
    if (htmlFile != null) {
      long missing = report.corpus().size() - texts.size();
      HtmlOptions options = HtmlOptions.standard();
      if (missing > 0) {
        String note = note(missing, report.corpus().size());
        options = options.texts(texts::contains, note);
        terminal.say("variorum: " + note);
      }
      HtmlOptions chosen = options;
      outputs.add(htmlFile, r -> htmlFile.write(out -> HtmlReport.write(r, chosen, out)));
    }
    if (csvFolder != null) {
      outputs.add(csvFolder, r -> csvFolder.write(files -> CsvReport.write(r, files)));
    }
    return outputs.write(report) ? ExitCodes.DONE : ExitCodes.COULD_NOT_RUN;
  }

  private String note(long missing, long all) {
    return "Made from a JSON report, which holds no texts: "
        + (missing == all ? "none" : Wording.number(all - missing))
        + " of "
        + Wording.count(all, "text")
        + (paths.isEmpty()
            ? " could be drawn; name where they stand by --in PATH to draw them."
            : " stood there unchanged and could be drawn.");
  }

  private static Map<DocumentId, String> digests(Report texts) {
    Map<DocumentId, String> digests = new HashMap<>();
    try (Stream<DocumentEntry> all = texts.documents()) {
      for (Iterator<DocumentEntry> i = all.iterator(); i.hasNext(); ) {
        DocumentEntry d = i.next();
        digests.put(d.id(), d.sha256());
      }
    }
    return digests;
  }

  private Inputs inputs(Plugins found) throws UsageException {
    GivenSettings none = GivenSettings.of(ConfigFile.none(), List.of(), found);
    try {
      return none.inputs(found, paths, reader).build();
    } catch (InputException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
