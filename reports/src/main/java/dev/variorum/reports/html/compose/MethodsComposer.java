package dev.variorum.reports.html.compose;

import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Report;
import dev.variorum.reports.Wording;
import dev.variorum.reports.html.view.Card;
import dev.variorum.reports.html.view.Cell;
import dev.variorum.reports.html.view.ExhibitPart;
import dev.variorum.reports.html.view.Methods;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Versions, settings and a paragraph to paste into a paper. */
final class MethodsComposer {
  private final Report report;

  MethodsComposer(Report report) {
    this.report = report;
  }

  Methods compose() {
    List<Card.Fact> facts = new ArrayList<>();
    facts.add(new Card.Fact("Program", "Variorum " + report.version(), ""));
    facts.add(new Card.Fact("Documents", Wording.number(report.corpus().size()), ""));
    facts.add(new Card.Fact("Corpus fingerprint (SHA-256)", report.corpus().fingerprint(), ""));
    facts.add(
        new Card.Fact(
            "Reproducible",
            report.reproducible()
                ? "yes: the same input, settings, version and Java release give the same report"
                : "no: an analyzer does not promise the same findings every time",
            ""));
    List<ExhibitPart> settings = new ArrayList<>();
    for (Outcome outcome : report.outcomes()) {
      settings.add(settings(outcome));
    }
    return new Methods(facts, settings, paragraph());
  }

  private static ExhibitPart settings(Outcome outcome) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Map.Entry<String, Object> s : outcome.settings().effective().entrySet()) {
      rows.add(
          List.of(
              new Cell(s.getKey(), false, 0, ""),
              new Cell(s.getValue().toString(), false, 0, ""),
              new Cell(
                  outcome.settings().given().containsKey(s.getKey()) ? "given" : "default",
                  false,
                  0,
                  "")));
    }
    String status =
        switch (outcome.status()) {
          case CONCLUDED -> "concluded";
          case FAILED -> "failed";
          case CANCELLED -> "was cancelled";
        };
    return new ExhibitPart(
        outcome.info().title()
            + " ("
            + outcome.info().id()
            + " "
            + outcome.info().version()
            + ", "
            + status
            + ")",
        rows.isEmpty() ? "It has no settings." : "",
        List.of("setting", "value", "from"),
        rows,
        true,
        List.of(),
        "");
  }

  private String paragraph() {
    List<String> parts = new ArrayList<>();
    for (Outcome outcome : report.outcomes()) {
      List<String> given = new ArrayList<>();
      outcome
          .settings()
          .given()
          .keySet()
          .forEach(name -> given.add(name + " = " + outcome.settings().effective().get(name)));
      parts.add(
          outcome.info().id()
              + " "
              + outcome.info().version()
              + (outcome.status() == Outcome.Status.CONCLUDED ? "" : ", which did not conclude")
              + (given.isEmpty()
                  ? " (default settings)"
                  : " (" + String.join(", ", given) + "; other settings at their defaults)"));
    }
    String prefix = report.corpus().fingerprint();
    return "We compared "
        + Wording.count(report.corpus().size(), "document")
        + " with Variorum "
        + report.version()
        + (parts.isEmpty() ? "" : ", using the analyzers " + String.join("; ", parts))
        + ". The corpus is identified by the SHA-256 fingerprint "
        + (prefix.isEmpty() ? "(none)" : prefix)
        + " over the documents' ids, texts and metadata. Documents that share text beyond"
        + " quotations, or credit a common source, were counted as one origin; an agreement among"
        + " them was not taken for independent confirmation. Scores are estimates, not verdicts.";
  }
}
