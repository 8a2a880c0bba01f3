package dev.variorum.cli;

import dev.variorum.cli.output.Terminal;
import dev.variorum.core.engine.Report;
import dev.variorum.reports.difference.DifferenceSummary;
import dev.variorum.reports.difference.ReportDifference;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code variorum diff OLD.json NEW.json}: what is new, gone or changed. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Tells what is new, gone or changed between two JSON reports, and whether the input or the program changed.",
    footer = {
      "",
      "Exit codes: 0 nothing is new; 1 something is new; 2 wrong usage; 4 could not run."
    })
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "OLD.json", description = "The earlier report.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW.json", description = "The later report.")
  private Path now = Path.of("");

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing; the exit code tells.")
  private boolean quiet;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description = "Colour in the summary; auto by default.")
  private String colour = "auto";

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    try (Report old = ReportFile.read(before, id -> Optional.empty());
        Report current = ReportFile.read(now, id -> Optional.empty())) {
      ReportDifference difference = ReportDifference.between(old, current);
      if (!quiet) {
        DifferenceSummary.write(difference, terminal.results(), terminal.style(colour));
      }
      terminal.flush();
      return difference.added() > 0 ? ExitCodes.MATCHED : ExitCodes.DONE;
    }
  }
}
