package dev.variorum.reports.html.compose;

import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.Problem.Severity;
import dev.variorum.core.engine.DocumentEntry;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Found;
import dev.variorum.reports.Wording;
import dev.variorum.reports.html.view.Overview;
import dev.variorum.reports.html.view.Overview.Figure;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The first screen: how much was read, what it rests on, what was found, what was left out. */
final class OverviewComposer {
  private final Report report;
  private final OriginGroups origins;
  private final Links links;
  private final Limits limits;

  OverviewComposer(Report report, OriginGroups origins, Links links, Limits limits) {
    this.report = report;
    this.origins = origins;
    this.links = links;
    this.limits = limits;
  }

  Overview compose(List<String> notes) {
    List<Figure> figures = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    long size = report.corpus().size();
    figures.add(
        new Figure(Wording.number(size), noun(size, "document"), characters(), "#documents"));
    concluded("dedupe").ifPresent(o -> copies(o, size, figures, sentences));
    concluded("claims").ifPresent(o -> claims(o, figures));
    concluded("sentiment").ifPresent(o -> tone(o, figures));
    for (Outcome outcome : report.outcomes()) {
      outcome(outcome, sentences);
    }
    leftOut(sentences);
    List<Overview.Row> rows = new ArrayList<>();
    long shown = Math.min(size, Math.max(limits.rows(), limits.texts()));
    for (long p = 0; p < shown; p++) {
      rows.add(row(p));
    }
    return new Overview(
        figures,
        sentences,
        notes,
        rows,
        shown == size
            ? ""
            : Wording.count(size - shown, "more document")
                + " not listed here; all stand in the CSV file documents.csv and in the JSON.");
  }

  private static String noun(long number, String singular) {
    return number == 1 ? singular : Wording.plural(singular);
  }

  private Optional<Outcome> concluded(String id) {
    return report.outcome(id).filter(o -> o.status() == Outcome.Status.CONCLUDED);
  }

  private String characters() {
    long characters = 0;
    long known = 0;
    try (Stream<DocumentEntry> documents = report.documents()) {
      for (Iterator<DocumentEntry> i = documents.iterator(); i.hasNext(); ) {
        DocumentEntry d = i.next();
        characters += d.characters();
        known += "known".equals(d.labels().get("role")) ? 1 : 0;
      }
    }
    return Wording.count(characters, "character")
        + (known == 0 ? "" : "; " + Wording.number(known) + " known, only compared with");
  }

  private void copies(Outcome outcome, long size, List<Figure> figures, List<String> sentences) {
    OptionalLong most = measure(outcome, "origins");
    OptionalLong probable = measure(outcome, "origins-if-probable");
    if (most.isPresent()) {
      boolean same = probable.isEmpty() || probable.getAsLong() == most.getAsLong();
      figures.add(
          new Figure(
              Wording.number(most.getAsLong()),
              noun(most.getAsLong(), "origin") + " at most",
              same
                  ? "no further link is probable"
                  : Wording.number(probable.getAsLong()) + " if the probable links hold",
              "#dedupe"));
      long compared = measure(outcome, "documents").orElse(size);
      long more = compared - most.getAsLong();
      sentences.add(
          Wording.count(compared, "document")
              + (compared == 1 ? " rests" : " rest")
              + " on at most "
              + Wording.count(most.getAsLong(), "separate origin")
              + (more == 0
                  ? ": none is known to draw on another."
                  : "; "
                      + Wording.number(more)
                      + (more == 1 ? " adds" : " add")
                      + " no origin of "
                      + (more == 1 ? "its" : "their")
                      + " own."));
    }
    long extra = 0;
    long groups = 0;
    try (Stream<Found> all = outcome.findings().ofKind("duplicate-group")) {
      for (Iterator<Found> i = all.iterator(); i.hasNext(); ) {
        extra += Math.max(0, Facts.whole(i.next(), "documents") - 1);
        groups++;
      }
    }
    figures.add(
        new Figure(
            Wording.number(extra),
            noun(extra, "extra copy"),
            "in " + Wording.count(groups, "group"),
            "#dedupe"));
  }

  private static OptionalLong measure(Outcome outcome, String name) {
    for (Exhibit exhibit : outcome.findings().exhibits()) {
      OptionalLong value =
          exhibit.match(
              new Exhibit.Cases<OptionalLong>() {
                @Override
                public OptionalLong otherwise() {
                  return OptionalLong.empty();
                }

                @Override
                public OptionalLong measure(Exhibit.Measure measure) {
                  return measure.name().equals(name) && Facts.number(measure.value()).isPresent()
                      ? OptionalLong.of((long) Facts.number(measure.value()).getAsDouble())
                      : OptionalLong.empty();
                }
              });
      if (value.isPresent()) {
        return value;
      }
    }
    return OptionalLong.empty();
  }

  private void claims(Outcome outcome, List<Figure> figures) {
    long agreements = outcome.findings().count("agreement");
    long conflicts = outcome.findings().count("conflict");
    long hard = 0;
    try (Stream<Found> all = outcome.findings().ofKind("conflict")) {
      hard = all.filter(f -> Facts.words(f, "severity").equals("hard")).count();
    }
    figures.add(
        new Figure(
            Wording.number(agreements),
            noun(agreements, "agreement"),
            Wording.count(outcome.findings().count("claim"), "claim") + " read",
            "#claims.agreement"));
    figures.add(
        new Figure(
            Wording.number(conflicts),
            noun(conflicts, "conflict"),
            Wording.number(hard) + " hard, " + Wording.number(conflicts - hard) + " soft",
            "#conflicts"));
  }

  private void tone(Outcome outcome, List<Figure> figures) {
    Map<String, Long> labels = new LinkedHashMap<>();
    List.of("positive", "neutral", "negative").forEach(l -> labels.put(l, 0L));
    try (Stream<Found> all = outcome.findings().ofKind("document-tone")) {
      for (Iterator<Found> i = all.iterator(); i.hasNext(); ) {
        labels.merge(Facts.words(i.next(), "label"), 1L, Long::sum);
      }
    }
    figures.add(
        new Figure(
            labels.get("positive") + " / " + labels.get("neutral") + " / " + labels.get("negative"),
            "positive, neutral, negative",
            "texts by tone",
            "#sentiment"));
  }

  private void outcome(Outcome outcome, List<String> sentences) {
    String title = outcome.info().title();
    if (outcome.status() != Outcome.Status.CONCLUDED) {
      sentences.add(
          title
              + " did not conclude"
              + (outcome.problems().isEmpty() ? "." : ": " + outcome.problems().get(0).message()));
      return;
    }
    for (String missing : outcome.missing()) {
      sentences.add(
          title
              + " went without "
              + missing
              + ", which did not run or failed; what rests on it is"
              + " left out.");
    }
  }

  private void leftOut(List<String> sentences) {
    Map<Severity, Long> counts = new LinkedHashMap<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      counts.put(severity, 0L);
    }
    for (Problem problem : report.problems()) {
      counts.merge(problem.severity(), 1L, Long::sum);
    }
    long errors = counts.getOrDefault(Severity.ERROR, 0L);
    long warnings = counts.getOrDefault(Severity.WARNING, 0L);
    long hints = counts.getOrDefault(Severity.NOTE, 0L);
    if (errors + warnings + hints == 0) {
      sentences.add("Nothing of the input was left out.");
    } else {
      sentences.add(
          "About the input there "
              + (errors == 1 ? "is " : "are ")
              + Wording.count(errors, "error")
              + " (left out), "
              + Wording.count(warnings, "warning")
              + " (read with doubt) and "
              + Wording.count(hints, "note")
              + "; see Problems.");
    }
    if (!report.reproducible()) {
      sentences.add("An analyzer of this run does not promise the same findings every time.");
    }
  }

  private Overview.Row row(long position) {
    DocumentEntry d = report.document(position);
    return new Overview.Row(
        d.id().value(),
        d.title(),
        d.source().orElse(""),
        d.published().map(Object::toString).orElse(""),
        Wording.number(d.characters()),
        origins.known() ? origins.letter(position) : "",
        links.document(d.id()));
  }
}
