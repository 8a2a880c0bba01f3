package dev.variorum.cli;

import dev.variorum.core.engine.Outcome;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Value;
import dev.variorum.reports.Wording;
import java.io.PrintWriter;
import java.util.Map;

/** Tells why a finding stands: what its kind means, its figures with what they mean, and its passages. */
final class FindingExplanation {
  private FindingExplanation() {}

  static void write(Outcome outcome, Found found, PrintWriter out) {
    FindingKind kind = outcome.info().kind(found.finding().kind()).orElseThrow();
    out.println(found.id() + "  " + kind.title());
    out.println(found.finding().message());
    out.println();
    out.println(kind.explanation());
    out.println();
    out.println("Analyzer " + outcome.info().id() + " " + outcome.info().version());
    outcome
        .settings()
        .effective()
        .forEach((name, value) -> out.println("  " + name + " = " + value));
    out.println();
    out.println("Figures");
    if (found.finding().score().isPresent()) {
      out.println(
          "  score = "
              + Wording.decimal(found.finding().score().getAsDouble())
              + "  "
              + kind.scoreMeaning());
    }
    for (Map.Entry<String, Value> fact : found.finding().facts().entrySet()) {
      String help = kind.fact(fact.getKey()).map(FindingKind.Fact::help).orElse("");
      out.println("  " + fact.getKey() + " = " + Wording.words(fact.getValue()) + "  " + help);
    }
    out.println();
    out.println("Passages");
    for (int i = 0; i < found.finding().evidence().size(); i++) {
      Evidence e = found.finding().evidence().get(i);
      out.println("  " + e.role() + "  " + e.document() + ":" + found.shown().get(i).line());
      out.println("    \u201C" + Wording.oneLine(found.shown().get(i).words(), 400) + "\u201D");
    }
  }
}
