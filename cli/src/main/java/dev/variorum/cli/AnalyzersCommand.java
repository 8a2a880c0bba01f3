package dev.variorum.cli;

import dev.variorum.cli.output.Terminal;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Plugins.FoundAnalyzer;
import dev.variorum.core.engine.Plugins.FoundReader;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.setting.Setting;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code variorum analyzers [ID]}: every plugin found, with its settings. */
@Command(
    name = "analyzers",
    mixinStandardHelpOptions = true,
    description =
        "Lists every analyzer and reader found, with version, jar and settings; with an ID, one in full.")
final class AnalyzersCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private PluginOptions plugins = new PluginOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "An analyzer or reader to show in full.")
  private @Nullable String id;

  AnalyzersCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Plugins found = plugins.load(ConfigFile.none());
    PrintWriter out = terminal.results();
    if (id == null) {
      list(found, out);
    } else {
      one(found, id, out);
    }
    out.flush();
    for (Problem problem : found.problems()) {
      terminal.say("variorum: " + problem.input() + ": " + problem.message());
    }
    return found.problems().isEmpty() ? ExitCodes.DONE : ExitCodes.DONE_WITH_ERRORS;
  }

  private static void list(Plugins found, PrintWriter out) {
    out.println("Analyzers");
    for (FoundAnalyzer a : found.analyzers()) {
      out.printf(
          Locale.ROOT,
          "  %-12s %-16s %-20s %s%n",
          a.info().id(),
          a.info().version(),
          a.origin(),
          a.info().summary());
    }
    out.println();
    out.println("Readers");
    for (FoundReader r : found.readers()) {
      out.printf(Locale.ROOT, "  %-12s %-37s %s%n", r.info().id(), r.origin(), r.info().summary());
    }
    out.println();
    out.println("variorum analyzers ID shows settings and kinds of findings.");
  }

  private static void one(Plugins found, String id, PrintWriter out) throws Exception {
    for (FoundReader r : found.readers()) {
      if (r.info().id().equals(id)) {
        out.println(r.info().id() + "  " + r.origin());
        out.println(r.info().summary());
        settings(id, r.info().settings(), out);
        return;
      }
    }
    FoundAnalyzer a = found.analyzer(id);
    AnalyzerInfo info = a.info();
    out.println(info.id() + " " + info.version() + "  " + a.origin());
    out.println(info.summary());
    if (!info.uses().isEmpty()) {
      out.println("Uses the findings of: " + String.join(", ", info.uses()));
    }
    settings(id, info.settings(), out);
    out.println();
    out.println("Kinds of findings");
    for (FindingKind kind : info.kinds()) {
      out.println("  " + kind.id() + "  " + kind.explanation());
      if (!kind.scoreMeaning().isEmpty()) {
        out.println("    score: " + kind.scoreMeaning());
      }
      for (FindingKind.Role role : kind.roles()) {
        out.println("    passage " + role.name() + ": " + role.help());
      }
      for (FindingKind.Fact fact : kind.facts()) {
        out.println(
            "    fact "
                + fact.name()
                + " ("
                + fact.type().name().toLowerCase(Locale.ROOT)
                + "): "
                + fact.help());
      }
    }
  }

  private static void settings(String owner, List<Setting<?>> settings, PrintWriter out) {
    out.println();
    if (settings.isEmpty()) {
      out.println("No settings");
      return;
    }
    out.println("Settings");
    for (Setting<?> s : settings) {
      String rule = s.rule().isEmpty() || s.rule().startsWith("one of") ? "" : " " + s.rule();
      String fallback = s.fallback().toString().isEmpty() ? "empty" : s.fallback().toString();
      out.println("  -s " + owner + "." + s.name() + "=" + fallback);
      out.println("      " + s.help() + " (" + s.type() + rule + "; default " + fallback + ")");
    }
  }
}
