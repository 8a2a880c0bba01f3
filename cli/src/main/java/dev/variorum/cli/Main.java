package dev.variorum.cli;

import dev.variorum.cli.output.Failures;
import dev.variorum.cli.output.Terminal;
import dev.variorum.cli.output.UsageException;
import dev.variorum.core.engine.RunException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code variorum} command and its sub-commands. */
@Command(
    name = "variorum",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Reads several accounts of one event and shows which are copies, what they claim, where they agree and contradict each other, and in what tone.",
    footer = {"", "Start with:  variorum analyze FOLDER"})
public final class Main implements Runnable {
  /** With less than this the libraries do not even start, each with complaints of its own. */
  private static final long LEAST_HEAP = 16L << 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing; commands: " + commands());
  }

  private String commands() {
    return String.join(", ", spec.subcommands().keySet());
  }

  public static void main(String[] words) {
    Terminal terminal = Terminal.ofProcess();
    int code = run(words, terminal);
    terminal.flush();
    // Threads of an analyzer that will not end must not keep the process.
    Runtime.getRuntime().exit(code);
  }

  /** Runs the command and answers its exit code; for tests too. */
  static int run(String[] words, Terminal terminal) {
    if (List.of(words).contains("-v") || List.of(words).contains("--verbose")) {
      System.setProperty(LogConfiguration.VERBOSE, "true");
    }
    if (Runtime.getRuntime().maxMemory() < LEAST_HEAP) {
      terminal.say("variorum: " + Failures.heap());
      return ExitCodes.COULD_NOT_RUN;
    }
    int code;
    try {
      code = commandLine(terminal).execute(words);
    } catch (OutOfMemoryError e) {
      terminal.say("variorum: " + Failures.memory(e));
      code = ExitCodes.COULD_NOT_RUN;
    } catch (Error e) {
      code = failed(e, terminal, List.of(words));
    }
    terminal.flush();
    Optional<IOException> lost = terminal.failure();
    if (lost.isPresent() && code != ExitCodes.USAGE) {
      terminal.say(
          "variorum: standard output could not be written: " + Failures.reason(lost.get()));
      return ExitCodes.COULD_NOT_RUN;
    }
    return code;
  }

  static CommandLine commandLine(Terminal terminal) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new AnalyzeCommand(terminal));
    line.addSubcommand(new AnalyzersCommand(terminal));
    line.addSubcommand(new RenderCommand(terminal));
    line.addSubcommand(new DiffCommand(terminal));
    line.addSubcommand(new ExplainCommand(terminal));
    line.addSubcommand(new CopiesCommand(terminal));
    line.setOut(terminal.results());
    line.setErr(new PrintWriter(System.err, true));
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler((e, args) -> wrongUsage(e, terminal));
    line.setExecutionExceptionHandler(
        (e, command, parsed) ->
            failed(e, terminal, List.of(parsed.originalArgs().toArray(new String[0]))));
    return line;
  }

  private static int wrongUsage(ParameterException e, Terminal terminal) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      List<String> nearest = unmatched.getSuggestions();
      message =
          "there is no option or command '"
              + unmatched.getUnmatched().get(0)
              + "'"
              + (nearest.isEmpty() ? "" : "; did you mean " + nearest.get(0) + "?");
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.say("variorum: " + decapitalised(message) + "; see " + command + " --help");
    return ExitCodes.USAGE;
  }

  private static String decapitalised(String message) {
    boolean word = message.length() > 1 && Character.isLowerCase(message.charAt(1));
    return word ? Character.toLowerCase(message.charAt(0)) + message.substring(1) : message;
  }

  private static int failed(Throwable e, Terminal terminal, List<String> words) {
    if (e instanceof UsageException || e instanceof RunException) {
      terminal.say("variorum: " + e.getMessage());
      return ExitCodes.USAGE;
    }
    terminal.say("variorum: " + Failures.reason(e));
    if (words.contains("-v") || words.contains("--verbose")) {
      e.printStackTrace();
    }
    return ExitCodes.COULD_NOT_RUN;
  }
}
