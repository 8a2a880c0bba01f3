package dev.variorum.cli;

import dev.variorum.cli.output.Interruption;
import dev.variorum.cli.output.OutputFile;
import dev.variorum.cli.output.Terminal;
import dev.variorum.cli.output.UsageException;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.setting.Settings;
import dev.variorum.dedupe.DedupeAnalyzer;
import dev.variorum.dedupe.export.CopyTable;
import dev.variorum.dedupe.near.DuplicateGroup;
import dev.variorum.dedupe.near.NearDuplicates;
import dev.variorum.dedupe.near.NearResult;
import dev.variorum.readers.JsonLinesReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code variorum copies FILE.jsonl...}: the whole copies among millions of records, and nothing else. */
@Command(
    name = "copies",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Finds whole copies among the records of JSON Lines files, as analyze does, and nothing else.",
      "The input is never changed."
    },
    footer = {
      "",
      "Exit codes: 0 done; 2 wrong usage; 3 done, but some lines hold no record; 4 could not run; 130 interrupted."
    })
final class CopiesCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "JSON Lines in UTF-8, gzipped or not.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--groups",
      paramLabel = "FILE.csv",
      description = "Write id, group, keep, relation and similarity of every record in a group.")
  private @Nullable Path groups;

  @Option(
      names = "--drop",
      paramLabel = "FILE",
      description = "Write the ids to drop when one of each group is kept, one a line.")
  private @Nullable Path drop;

  @Option(
      names = "--kept",
      paramLabel = "FILE.jsonl",
      description = "Write the records that stay, byte for byte as they stand.")
  private @Nullable Path kept;

  @Option(
      names = {"-s", "--set"},
      paramLabel = "ID.SETTING=VALUE",
      description = "A setting of dedupe or jsonl; see variorum analyzers dedupe.")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "THREADS",
      description = "Worker threads; all processors by default.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private PluginOptions plugins = new PluginOptions();

  CopiesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (threads < 1 || threads > 1024) {
      throw new UsageException("-j takes a number of threads from 1 to 1024, not " + threads);
    }
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new UsageException("'" + file + "' is no file; copies reads JSON Lines files");
      }
    }
    Plugins found = plugins.load(ConfigFile.none());
    GivenSettings given = GivenSettings.of(ConfigFile.none(), settings, found);
    NearDuplicates finder =
        DedupeAnalyzer.finder(
            Settings.parse("dedupe", new DedupeAnalyzer().info().settings(), given.of("dedupe")));
    Settings fields =
        Settings.parse("jsonl", new JsonLinesReader().info().settings(), given.of("jsonl"));
    OutputFile groupsFile = groups == null ? null : OutputFile.at(groups);
    OutputFile dropFile = drop == null ? null : OutputFile.at(drop);
    OutputFile keptFile = kept == null ? null : OutputFile.at(kept);
    List<String> finished = Collections.synchronizedList(new ArrayList<>());
    try (CopiesInput records = new CopiesInput(finder, fields, threads);
        Interruption interruption =
            new Interruption(terminal, () -> soFar(records.size(), finished))) {
      try {
        for (Path file : files) {
          records.read(file);
        }
        NearResult near = records.copies();
        CopyTable table = CopyTable.of(near, d -> new DocumentId(records.id(d)));
        BitSet dropped = dropped(near);
        write(groupsFile, out -> text(out, table::writeCsv), finished);
        write(dropFile, out -> text(out, table::writeDropped), finished);
        write(keptFile, out -> records.writeWithout(dropped, out), finished);
        if (!interruption.isAsked()) {
          tell(records, near, dropped);
          return records.complaints().isEmpty() ? ExitCodes.DONE : ExitCodes.DONE_WITH_ERRORS;
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

  private static String soFar(int read, List<String> finished) {
    String written = finished.isEmpty() ? "nothing" : String.join(", ", finished);
    return String.format(
        Locale.ROOT,
        "%,d %s read; %s %s written",
        read,
        read == 1 ? "record was" : "records were",
        written,
        finished.size() > 1 ? "were" : "was");
  }

  private static void write(
      @Nullable OutputFile file, OutputFile.Content content, List<String> finished)
      throws IOException {
    if (file != null) {
      file.write(content);
      finished.add(file.toString());
    }
  }

  /** What is written as text. */
  private interface Text {
    void writeTo(Writer out) throws IOException;
  }

  private static void text(OutputStream out, Text content) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    content.writeTo(writer);
    writer.flush();
  }

  private static BitSet dropped(NearResult near) {
    BitSet dropped = new BitSet();
    List<DuplicateGroup> all = new ArrayList<>(near.groups());
    all.addAll(near.pairsOutsideGroups());
    for (DuplicateGroup group : all) {
      group.members().stream().filter(m -> m != group.kept()).forEach(dropped::set);
    }
    return dropped;
  }

  private void tell(CopiesInput records, NearResult near, BitSet dropped) {
    PrintWriter out = terminal.results();
    long grouped = near.groups().stream().mapToLong(g -> g.members().size()).sum();
    out.printf(
        Locale.ROOT,
        "%,d records; %,d groups of copies hold %,d of them; keeping one of each leaves %,d.%n",
        records.size(),
        near.groups().size(),
        grouped,
        records.size() - dropped.cardinality());
    losses(records, dropped, out);
    out.flush();
    List<String> complaints = records.complaints();
    complaints.stream().limit(SHOWN).forEach(c -> terminal.say("variorum: " + c));
    if (complaints.size() > SHOWN) {
      terminal.say("variorum: " + (complaints.size() - SHOWN) + " more lines hold no record");
    }
    Set<String> ids = new HashSet<>();
    long again = 0;
    for (int d = 0; drop != null && d < records.size(); d++) {
      again += ids.add(records.id(d)) ? 0 : 1;
    }
    if (again > 0) {
      terminal.say(
          "variorum: "
              + again
              + " records have the id of an earlier one; a list of ids cannot tell them apart, --kept can");
    }
  }

  /** How much each source loses, the one that loses the largest share first. */
  private static void losses(CopiesInput records, BitSet dropped, PrintWriter out) {
    Map<String, long[]> sources = new TreeMap<>();
    for (int d = 0; d < records.size(); d++) {
      long[] tally = sources.computeIfAbsent(records.source(d), s -> new long[2]);
      tally[0]++;
      tally[1] += dropped.get(d) ? 1 : 0;
    }
    sources.entrySet().stream()
        .filter(e -> !e.getKey().isEmpty() && e.getValue()[1] > 0)
        .sorted(
            Comparator.comparingDouble(
                (Map.Entry<String, long[]> e) -> -(double) e.getValue()[1] / e.getValue()[0]))
        .limit(SHOWN)
        .forEach(
            e ->
                out.printf(
                    Locale.ROOT,
                    "  %s: %,d of %,d would go%s%n",
                    e.getKey(),
                    e.getValue()[1],
                    e.getValue()[0],
                    e.getValue()[1] * 2 > e.getValue()[0] ? ", most of this source" : ""));
  }
}
