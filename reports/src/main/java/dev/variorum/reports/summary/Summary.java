package dev.variorum.reports.summary;

import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.Problem.Severity;
import dev.variorum.core.engine.DocumentEntry;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Found;
import dev.variorum.reports.Wording;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells a report in plain words. */
public final class Summary {
  private static final int TOLD = 5;
  private static final int PASSAGES = 4;
  private static final int PROBLEMS = 12;
  private static final int WIDTH = 110;

  private final PrintWriter out;
  private final Style style;

  private Summary(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
  }

  /**
   * Writes the summary.
   *
   * @param next what the reader might do next, as commands; may be empty
   */
  public static void write(Report report, PrintWriter out, Style style, List<String> next) {
    new Summary(out, style).report(report, next);
    out.flush();
  }

  private void report(Report report, List<String> next) {
    corpus(report);
    for (Outcome outcome : report.outcomes()) {
      outcome(outcome);
    }
    problems(report);
    if (!next.isEmpty()) {
      out.println();
      out.println(style.faint(next.size() == 1 ? "Next:" : "Next, one of:"));
      next.forEach(command -> out.println("  " + command));
    }
  }

  private void corpus(Report report) {
    long characters = 0;
    long known = 0;
    try (Stream<DocumentEntry> documents = report.documents()) {
      for (Iterator<DocumentEntry> all = documents.iterator(); all.hasNext(); ) {
        DocumentEntry d = all.next();
        characters += d.characters();
        known += "known".equals(d.labels().get("role")) ? 1 : 0;
      }
    }
    String words =
        Wording.count(report.corpus().size(), "document")
            + ", "
            + Wording.count(characters, "character");
    out.println(
        style.strong(words)
            + (known == 0
                ? ""
                : "; " + Wording.number(known) + " of them known, only compared with"));
    if (!report.reproducible()) {
      out.println("An analyzer of this run does not promise the same findings every time.");
    }
  }

  private void outcome(Outcome outcome) {
    out.println();
    out.println(
        style.strong(outcome.info().title()) + style.faint("  (" + outcome.info().id() + ")"));
    if (outcome.status() != Outcome.Status.CONCLUDED) {
      String reason =
          outcome.status() == Outcome.Status.CANCELLED
              ? "was cancelled before it concluded"
              : outcome.problems().isEmpty()
                  ? "failed"
                  : Style.safe(outcome.problems().get(0).message());
      out.println("  " + reason);
      return;
    }
    for (String id : outcome.missing()) {
      out.println(
          "  Without " + id + ", which did not run or failed; what rests on it is left out.");
    }
    for (Exhibit exhibit : outcome.findings().exhibits()) {
      exhibit.match(
          new Exhibit.Cases<Boolean>() {
            @Override
            public Boolean otherwise() {
              return false;
            }

            @Override
            public Boolean measure(Exhibit.Measure measure) {
              if (!measure.sentence().isEmpty()) {
                wrapped("  ", Style.safe(measure.sentence()));
              }
              return true;
            }
          });
    }
    List<String> minor = new ArrayList<>();
    for (FindingKind kind : outcome.info().kinds()) {
      long count = outcome.findings().count(kind.id());
      if (kind.minor() && count > 0) {
        minor.add(counted(kind, count));
      } else if (count > 0) {
        kind(outcome, kind, count);
      }
    }
    if (!minor.isEmpty()) {
      wrapped("  ", "Also: " + String.join(", ", minor) + ".");
    }
  }

  private void kind(Outcome outcome, FindingKind kind, long count) {
    out.println("  " + style.strong(counted(kind, count)));
    try (Stream<Found> findings = outcome.findings().ofKind(kind.id())) {
      weightiest(findings.iterator()).forEach(this::finding);
    }
    if (count > TOLD) {
      out.println("    and " + Wording.number(count - TOLD) + " more");
    }
  }

  private static String counted(FindingKind kind, long count) {
    return Wording.number(count)
        + " "
        + (count == 1 ? kind.title() : kind.plural()).toLowerCase(Locale.ROOT);
  }

  /** The findings of the highest scores, the first of equals, in that order. */
  private static List<Found> weightiest(Iterator<Found> findings) {
    List<Found> best = new ArrayList<>();
    while (findings.hasNext()) {
      Found next = findings.next();
      int at = best.size();
      while (at > 0 && score(best.get(at - 1)) < score(next)) {
        at--;
      }
      if (at < TOLD) {
        best.add(at, next);
        if (best.size() > TOLD) {
          best.remove(TOLD);
        }
      }
    }
    return best;
  }

  private static double score(Found found) {
    return found.finding().score().orElse(0);
  }

  private void finding(Found found) {
    wrapped("    - ", Style.safe(found.finding().message()));
    List<Evidence> evidence = found.finding().evidence();
    for (int i = 0; i < Math.min(PASSAGES, evidence.size()); i++) {
      String place = evidence.get(i).document() + ":" + found.shown().get(i).line();
      String words =
          Wording.oneLine(
              Style.safe(found.shown().get(i).words()), Math.max(30, WIDTH - 12 - place.length()));
      out.println(style.faint("        " + Style.safe(place)) + "  \u201C" + words + "\u201D");
    }
    if (evidence.size() > PASSAGES) {
      out.println(
          style.faint("        and " + Wording.count(evidence.size() - PASSAGES, "more passage")));
    }
  }

  private void problems(Report report) {
    List<Problem> all = new ArrayList<>(report.problems());
    report.outcomes().forEach(o -> all.addAll(o.problems()));
    all.addAll(report.pluginProblems());
    if (all.isEmpty()) {
      return;
    }
    out.println();
    out.println(style.strong("What to know about the input"));
    int told = 0;
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      for (Problem p : all) {
        if (p.severity() == severity && told < PROBLEMS) {
          told++;
          String input = p.input().isEmpty() ? "" : Style.safe(p.input()) + ": ";
          wrapped(
              "  " + severity.name().toLowerCase(Locale.ROOT) + "  ",
              input + Style.safe(p.message()));
        }
      }
    }
    if (all.size() > told) {
      out.println("  and " + Wording.number(all.size() - told) + " more, all in the JSON report");
    }
  }

  /** Prints words behind an indent, with following lines indented as far. */
  private void wrapped(String indent, String words) {
    StringBuilder line = new StringBuilder(indent);
    String further = " ".repeat(indent.length());
    boolean empty = true;
    for (String word : words.split(" ")) {
      if (!empty && line.length() + word.length() + 1 > WIDTH) {
        out.println(line);
        line = new StringBuilder(further);
        empty = true;
      }
      if (!empty) {
        line.append(' ');
      }
      line.append(word);
      empty = false;
    }
    out.println(line);
  }
}
