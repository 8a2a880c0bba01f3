package dev.variorum.cli;

import dev.variorum.cli.output.Terminal;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.RunException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the man page and the shell completion from the options themselves: {@code Manual FOLDER}. Used when a release is built. */
public final class Manual {
  private Manual() {}

  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("variorum.1"), manPage());
    Files.writeString(folder.resolve("variorum.bash"), completion());
  }

  private static CommandLine commandLine() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return Main.commandLine(new Terminal(nowhere, nowhere, false, false, true));
  }

  /** The reference page, of the built-in analyzers and readers. */
  static String reference() throws RunException {
    return Reference.page(commandLine(), Plugins.load(Manual.class.getClassLoader(), List.of()));
  }

  /** A completion script for bash and zsh. */
  static String completion() {
    return AutoComplete.bash("variorum", commandLine());
  }

  /** The manual page in the man macros of roff. */
  static String manPage() {
    CommandLine root = commandLine();
    StringBuilder out = new StringBuilder();
    out.append(
        ".TH VARIORUM 1\n.SH NAME\nvariorum \\- compares several accounts of one event\n.SH SYNOPSIS\n");
    root.getSubcommands()
        .keySet()
        .forEach(name -> out.append(".B variorum ").append(name).append("\n.br\n"));
    out.append(".SH DESCRIPTION\n")
        .append(text(root.getCommandSpec().usageMessage().description()))
        .append('\n');
    root.getSubcommands().forEach((name, command) -> command(name, command.getCommandSpec(), out));
    out.append(".SH EXIT STATUS\n");
    out.append(
        "0 done; 1 done and \\-\\-fail\\-on matched; 2 wrong usage; 3 done, but an error stands in the report; 4 could not run.\n");
    out.append(
        ".SH ENVIRONMENT\nVARIORUM_OPTS goes to the JVM, for example \\-Xmx4g. NO_COLOR turns colour off. JAVA_HOME names the JDK.\n");
    return out.toString();
  }

  private static void command(String name, CommandSpec spec, StringBuilder out) {
    out.append(".SH VARIORUM ").append(name.toUpperCase(java.util.Locale.ROOT)).append('\n');
    out.append(text(spec.usageMessage().description())).append('\n');
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      out.append(".TP\n.I ")
          .append(escaped(parameter.paramLabel()))
          .append('\n')
          .append(text(parameter.description()))
          .append('\n');
    }
    for (OptionSpec option : spec.options()) {
      String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      out.append(".TP\n.B ")
          .append(escaped(String.join(", ", option.names()) + label))
          .append('\n');
      out.append(text(option.description())).append('\n');
    }
  }

  private static String text(String[] lines) {
    return Arrays.stream(lines).map(Manual::escaped).collect(Collectors.joining("\n"));
  }

  private static String escaped(String words) {
    String plain = words.replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
