package dev.variorum.cli;

import dev.variorum.cli.output.Terminal;
import dev.variorum.cli.output.UsageException;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Found;
import dev.variorum.core.setting.Nearest;
import dev.variorum.core.setting.SettingException;
import dev.variorum.core.setting.Settings;
import dev.variorum.dedupe.explain.Comparison;
import dev.variorum.dedupe.near.NearDuplicates;
import dev.variorum.dedupe.shingle.ShingleUnit;
import dev.variorum.readers.InputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code variorum explain A B --in PATH...}: why two documents are, or are not, copies; {@code explain ID --report FILE}: why a finding stands. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Shows why two documents are, or are not, copies: the arithmetic and the passages.",
      "With --report, shows why a finding of an earlier run stands: its kind, figures and passages."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..2",
      paramLabel = "ID",
      description = "The ids of the two documents, or the id of a finding.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--in",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Folders and files to find the documents in.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-s", "--set"},
      paramLabel = "dedupe.SETTING=VALUE",
      description = "A setting of dedupe or of a reader.")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--reader",
      paramLabel = "ID",
      description = "Reader for every file named, whatever its suffix.")
  private @Nullable String reader;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "The JSON report that holds the finding.")
  private @Nullable Path report;

  @Mixin private PluginOptions plugins = new PluginOptions();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (report != null) {
      return finding(report);
    }
    if (ids.size() != 2 || paths.isEmpty()) {
      throw new UsageException(
          "explain takes two document ids and --in PATH, or the id of a finding and --report FILE");
    }
    Plugins found = plugins.load(ConfigFile.none());
    GivenSettings given = GivenSettings.of(ConfigFile.none(), settings, found);
    Map<String, Document> documents = read(found, given);
    PrintWriter out = terminal.results();
    Document first = named(ids.get(0), documents);
    Document second = named(ids.get(1), documents);
    Map<String, Object> values = values(found, given);
    NearDuplicates finder =
        NearDuplicates.builder()
            .threshold(value(values, "threshold", Double.class))
            .shingle(
                value(values, "shingle", Long.class).intValue(),
                ShingleUnit.valueOf(value(values, "unit", String.class).toUpperCase(Locale.ROOT)))
            .build();
    int passage = value(values, "passage", Long.class).intValue();
    PairExplanation.write(first, second, Comparison.of(first, second, finder, passage), out);
    out.flush();
    return ExitCodes.DONE;
  }

  private Integer finding(Path file) throws UsageException {
    String id = ids.get(0);
    List<String> all = new ArrayList<>();
    try (Report read = ReportFile.read(file, document -> Optional.empty())) {
      for (Outcome outcome : read.outcomes()) {
        try (Stream<Found> findings = outcome.findings().all()) {
          for (Iterator<Found> each = findings.iterator(); each.hasNext(); ) {
            Found found = each.next();
            if (found.id().equals(id)) {
              PrintWriter out = terminal.results();
              FindingExplanation.write(outcome, found, out);
              out.flush();
              return ExitCodes.DONE;
            }
            all.add(found.id());
          }
        }
      }
    }
    String nearest = Nearest.to(id, all).map(n -> "; did you mean " + n + "?").orElse("");
    throw new UsageException(
        "there is no finding '" + id + "' among the " + all.size() + " of the report" + nearest);
  }

  private static <T> T value(Map<String, Object> values, String name, Class<T> type) {
    return type.cast(Objects.requireNonNull(values.get(name), name));
  }

  private static Map<String, Object> values(Plugins found, GivenSettings given) throws Exception {
    try {
      return Settings.parse(
              "dedupe", found.analyzer("dedupe").info().settings(), given.of("dedupe"))
          .effective();
    } catch (SettingException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** The wanted documents by id; of the others only the ids are remembered, for a hint. */
  private Map<String, Document> read(Plugins found, GivenSettings given) throws UsageException {
    Map<String, Document> documents = new LinkedHashMap<>();
    try {
      given
          .inputs(found, paths, reader)
          .build()
          .read(
              new DocumentSink() {
                @Override
                public void document(Document document) {
                  String id = document.id().value();
                  documents.putIfAbsent(id, ids.contains(id) ? document : Document.of(id, ""));
                }

                @Override
                public void problem(Problem problem) {
                  if (problem.severity() == Problem.Severity.ERROR) {
                    terminal.say("variorum: " + problem.input() + ": " + problem.message());
                  }
                }
              });
    } catch (InputException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    return documents;
  }

  private static Document named(String id, Map<String, Document> documents) throws UsageException {
    Document document = documents.get(id);
    if (document == null) {
      String nearest =
          Nearest.to(id, documents.keySet()).map(n -> "; did you mean " + n + "?").orElse("");
      throw new UsageException(
          "there is no document '" + id + "' among the " + documents.size() + " read" + nearest);
    }
    return document;
  }
}
