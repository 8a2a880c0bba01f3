package dev.variorum.cli;

import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Plugins.FoundAnalyzer;
import dev.variorum.core.engine.Plugins.FoundReader;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.setting.Setting;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The reference page in Markdown: every option, setting, kind of finding, role and fact, from their own descriptions. */
final class Reference {
  private final StringBuilder out = new StringBuilder();

  private Reference() {}

  static String page(CommandLine root, Plugins plugins) {
    Reference reference = new Reference();
    reference.out.append("# Reference\n\n");
    reference.out.append(
        "Made from the options, settings and kinds themselves; a test holds it to them. `variorum analyzers ID` shows the same for one analyzer, plugins included.\n");
    root.getSubcommands().forEach((name, c) -> reference.command(name, c.getCommandSpec()));
    for (FoundAnalyzer analyzer : plugins.analyzers()) {
      reference.analyzer(analyzer.info());
    }
    for (FoundReader reader : plugins.readers()) {
      reference.out.append("\n## Reader ").append(reader.info().id()).append("\n\n");
      reference.out.append(reader.info().summary()).append('\n');
      reference.settings(reader.info().id(), reader.info().settings());
    }
    return reference.out.toString();
  }

  private void command(String name, CommandSpec spec) {
    out.append("\n## variorum ").append(name).append("\n\n");
    out.append(String.join(" ", spec.usageMessage().description())).append('\n');
    table("option", "what it does");
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      row(parameter.paramLabel(), String.join(" ", parameter.description()));
    }
    for (OptionSpec option : spec.options()) {
      String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      row(
          String.join(", ", option.names()) + label,
          String.join(" ", option.description()).replace("%n", " "));
    }
  }

  private void analyzer(AnalyzerInfo info) {
    out.append("\n## Analyzer ").append(info.id()).append("\n\n").append(info.summary());
    if (!info.uses().isEmpty()) {
      out.append(" It uses the findings of ").append(String.join(", ", info.uses())).append('.');
    }
    out.append('\n');
    settings(info.id(), info.settings());
    for (FindingKind kind : info.kinds()) {
      out.append("\n### ").append(info.id()).append(' ').append(kind.id()).append("\n\n");
      out.append(kind.explanation());
      if (!kind.scoreMeaning().isEmpty()) {
        out.append(" Score: ").append(kind.scoreMeaning()).append('.');
      }
      out.append('\n');
      table("passage or fact", "what it is");
      kind.roles().forEach(role -> row(role.name(), "passage: " + role.help()));
      kind.facts()
          .forEach(
              fact ->
                  row(
                      fact.name(),
                      fact.type().name().toLowerCase(Locale.ROOT) + ": " + fact.help()));
    }
  }

  private void settings(String owner, List<Setting<?>> settings) {
    if (settings.isEmpty()) {
      return;
    }
    table("setting", "default", "what it does");
    for (Setting<?> s : settings) {
      String rule = s.rule().isEmpty() ? s.type() : s.type() + " " + s.rule();
      String fallback = s.fallback().toString();
      row(
          owner + "." + s.name(),
          fallback.isEmpty() ? "empty" : fallback,
          s.help() + " (" + (s.rule().startsWith("one of") ? s.rule() : rule) + ")");
    }
  }

  private void table(String... columns) {
    out.append("\n| ").append(String.join(" | ", columns)).append(" |\n|");
    out.append("---|".repeat(columns.length)).append('\n');
  }

  private void row(String name, String... cells) {
    out.append("| `").append(name).append('`');
    for (String cell : cells) {
      out.append(" | ").append(cell.replace("|", "\\|"));
    }
    out.append(" |\n");
  }
}
