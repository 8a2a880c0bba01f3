package dev.variorum.cli;

import dev.variorum.cli.output.Interruption;
import dev.variorum.cli.output.OutputOptions;
import dev.variorum.cli.output.Outputs;
import dev.variorum.cli.output.Terminal;
import dev.variorum.cli.output.UsageException;
import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Plugins.FoundAnalyzer;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.core.engine.Selection;
import dev.variorum.readers.InputException;
import dev.variorum.readers.Inputs;
import dev.variorum.reports.json.JsonReport;
import dev.variorum.reports.summary.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code variorum analyze PATH...}: reads, runs the analyzers, writes the outputs. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Analyzes documents and tells in plain words what was found.",
    footer = {
      "",
      "Exit codes: 0 done; 1 done and --fail-on matched; 2 wrong usage; 3 done, but an error stands in",
      "the report; 4 could not run, or not everything could be written; 130 interrupted."
    })
final class AnalyzeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Folders and files to read; - is standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-a", "--analyzers"},
      split = ",",
      paramLabel = "ID",
      description = "Analyzers to run; all by default.")
  private List<String> analyzers = new ArrayList<>();

  @Option(
      names = {"-s", "--set"},
      paramLabel = "ID.SETTING=VALUE",
      description = "A setting of an analyzer or reader; see variorum analyzers ID.")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "File of key = value lines; options win over it.")
  private @Nullable Path config;

  @Option(
      names = "--metadata",
      paramLabel = "FILE.csv",
      description = "Table with an id column whose other columns describe the documents.")
  private @Nullable String metadata;

  @Option(
      names = "--known",
      paramLabel = "PATH",
      description = "Documents to compare with, but not among themselves.")
  private List<String> known = new ArrayList<>();

  @Option(
      names = "--reader",
      paramLabel = "ID",
      description = "Reader for every file named, whatever its suffix.")
  private @Nullable String reader;

  @Mixin private PluginOptions plugins = new PluginOptions();

  @Option(names = "--limit", paramLabel = "N", description = "Read at most N documents.")
  private @Nullable Long limit;

  @Mixin private OutputOptions written = new OutputOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "What goes to standard output; text by default.")
  private String format = "text";

  @Option(
      names = "--fail-on",
      split = ",",
      paramLabel = "[ANALYZER/]KIND[:SCORE]",
      description = "End with exit code 1 when such a finding stands in the report.")
  private List<String> failOn = new ArrayList<>();

  @Option(
      names = "--ignore",
      paramLabel = "FILE",
      description =
          "Findings to set aside: a file with the id of one at the start of each line, the rest of the line a remark. They are counted, not shown.")
  private @Nullable Path ignore;

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "THREADS",
      description = "Worker threads; all processors by default.")
  private @Nullable Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Timings, and stack traces of failures.")
  private boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description = "Colour in the summary; auto by default.")
  private String colour = "auto";

  AnalyzeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    oneOf("--format", format, List.of("text", "json"));
    oneOf("--color", colour, List.of("auto", "always", "never"));
    ConfigFile file = config == null ? ConfigFile.none() : ConfigFile.read(config);
    Plugins found = plugins.load(file);
    GivenSettings given = GivenSettings.of(file, settings, found);
    List<Selection> selections = selections(file, found, given);
    List<FailOn> conditions = new ArrayList<>();
    for (String condition : failOn) {
      conditions.add(FailOn.parse(condition, found));
    }
    Set<String> ignored = ignore == null ? Set.of() : IgnoreFile.read(ignore);
    Outputs outputs = written.outputs(terminal);
    RunOptions options = options(file);
    Inputs inputs = inputs(file, found, given);
    Progress progress = new Progress(terminal, quiet, verbose);
    try (Interruption interruption =
        new Interruption(terminal, () -> progress.soFar() + "; " + outputs.soFar())) {
      try (Report all = new Engine(found).run(inputs::read, selections, options, progress)) {
        Report report = ignore == null ? all : all.without(ignored, IgnoreFile.name(ignore));
        progress.clear();
        boolean whole = outputs.write(report);
        tell(report);
        if (!interruption.isAsked()) {
          return code(report, conditions, whole);
        }
      } catch (Exception e) {
        // What fails while the process ends fails for that reason.
        if (!interruption.isAsked()) {
          throw e;
        }
      }
      interruption.tell();
      return ExitCodes.INTERRUPTED;
    }
  }

  private static int code(Report report, List<FailOn> conditions, boolean whole) {
    if (!whole) {
      return ExitCodes.COULD_NOT_RUN;
    }
    if (report.hasErrors()) {
      return ExitCodes.DONE_WITH_ERRORS;
    }
    return FailOn.any(conditions, report) ? ExitCodes.MATCHED : ExitCodes.DONE;
  }

  /** Writes to standard output; what it does not take is told where the command ends. */
  private void tell(Report report) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    try {
      if (format.equals("json")) {
        JsonReport.write(report, terminal.resultBytes());
      } else if (!quiet) {
        Summary.write(report, terminal.results(), terminal.style(colour), next(report));
      }
    } catch (IOException e) {
      if (!terminal.isClosedPipe() && terminal.failure().isEmpty()) {
        throw e;
      }
    }
    terminal.flush();
  }

  private static void oneOf(String option, String value, List<String> allowed)
      throws UsageException {
    if (!allowed.contains(value)) {
      throw new UsageException(
          option + " takes " + String.join(", ", allowed) + ", not '" + value + "'");
    }
  }

  private List<Selection> selections(ConfigFile file, Plugins found, GivenSettings given)
      throws Exception {
    List<String> wanted = new ArrayList<>(analyzers);
    if (wanted.isEmpty()) {
      file.option("analyzers").ifPresent(ids -> wanted.addAll(List.of(ids.split("\\s*,\\s*"))));
    }
    if (wanted.isEmpty()) {
      found.analyzers().stream().map(FoundAnalyzer::info).forEach(info -> wanted.add(info.id()));
    }
    List<Selection> selections = new ArrayList<>();
    for (String id : wanted.stream().map(String::strip).distinct().toList()) {
      found.analyzer(id);
      selections.add(new Selection(id, given.of(id)));
    }
    return selections;
  }

  private RunOptions options(ConfigFile file) throws UsageException {
    RunOptions.Builder b = RunOptions.builder().version(Version.number());
    long workers = threads != null ? threads : number(file, "threads").orElse(0L);
    if (threads != null && threads < 1 || workers < 0 || workers > 1024) {
      throw new UsageException("-j takes a number of threads from 1 to 1024, not " + workers);
    }
    if (workers > 0) {
      b.threads((int) workers);
    }
    Optional<Long> most = limit != null ? Optional.of(limit) : number(file, "limit");
    if (most.isPresent()) {
      if (most.get() < 1) {
        throw new UsageException("--limit takes a number of documents from 1, not " + most.get());
      }
      b.limit(most.get());
    }
    return b.build();
  }

  private static Optional<Long> number(ConfigFile file, String key) throws UsageException {
    Optional<String> raw = file.option(key);
    try {
      return raw.map(Long::valueOf);
    } catch (NumberFormatException e) {
      throw new UsageException(
          "the config file's '" + key + "' is a number, not '" + raw.orElse("") + "'");
    }
  }

  private Inputs inputs(ConfigFile file, Plugins found, GivenSettings given) throws UsageException {
    String table = metadata != null ? metadata : file.option("metadata").orElse(null);
    String forced = reader != null ? reader : file.option("reader").orElse(null);
    Inputs.Builder b = given.inputs(found, paths, forced).metadata(table);
    known.forEach(b::known);
    try {
      return b.build();
    } catch (InputException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** What a reader of the summary might want next. */
  private List<String> next(Report report) {
    List<String> commands = new ArrayList<>();
    if (report.corpus().size() > 0 && !written.hasHtml()) {
      commands.add("variorum analyze " + String.join(" ", paths) + " --html report.html");
    } else if (report.corpus().size() > 0 && !written.hasJson()) {
      commands.add("variorum analyze " + String.join(" ", paths) + " --json report.json");
    }
    return commands;
  }
}
