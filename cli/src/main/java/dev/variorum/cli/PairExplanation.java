package dev.variorum.cli;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import dev.variorum.dedupe.explain.Comparison;
import dev.variorum.dedupe.explain.Comparison.SharedRun;
import dev.variorum.reports.Wording;
import java.io.PrintWriter;
import java.util.Locale;

/** Tells why two documents are, or are not, copies: the arithmetic, then the passages. */
final class PairExplanation {
  private static final int MOST_RUNS = 20;
  private static final int WIDTH = 96;

  private final Document first;
  private final Document second;
  private final Comparison comparison;
  private final PrintWriter out;

  private PairExplanation(Document first, Document second, Comparison comparison, PrintWriter out) {
    this.first = first;
    this.second = second;
    this.comparison = comparison;
    this.out = out;
  }

  static void write(Document first, Document second, Comparison comparison, PrintWriter out) {
    new PairExplanation(first, second, comparison, out).write();
  }

  private void write() {
    String unit = comparison.unit().name().toLowerCase(Locale.ROOT);
    out.println(verdict());
    out.println();
    out.printf(
        Locale.ROOT,
        "  shingles of %d %s   %s: %s, %s: %s, in both: %s%n",
        comparison.shingle(),
        unit,
        first.id(),
        Wording.number(comparison.overlap().first()),
        second.id(),
        Wording.number(comparison.overlap().second()),
        Wording.number(comparison.overlap().shared()));
    int union =
        comparison.overlap().first()
            + comparison.overlap().second()
            - comparison.overlap().shared();
    out.printf(
        Locale.ROOT,
        "  similarity (Jaccard)    %d / %d = %s; near-duplicates from %s%n",
        comparison.overlap().shared(),
        union,
        Wording.decimal(comparison.similarity()),
        Wording.decimal(comparison.threshold()));
    out.printf(
        Locale.ROOT,
        "  containment             %d / %d = %s of the document with fewer shingles%n",
        comparison.overlap().shared(),
        Math.min(comparison.overlap().first(), comparison.overlap().second()),
        Wording.decimal(comparison.containment()));
    out.printf(
        Locale.ROOT,
        "  words in shared runs    %s, %s of the shorter document%n",
        Wording.number(comparison.sharedWords()),
        Wording.decimal(comparison.share()));
    runs();
  }

  private String verdict() {
    String pair = first.id() + " and " + second.id();
    if (comparison.relation().isEmpty()) {
      return pair
          + " are not near-duplicates: "
          + Wording.decimal(comparison.similarity())
          + " is below "
          + Wording.decimal(comparison.threshold())
          + ".";
    }
    return switch (comparison.relation().get()) {
      case EXACT -> pair + " have the same text, character by character.";
      case NORMALIZED -> pair + " have the same words; case, punctuation or blanks differ.";
      case NEAR -> pair + " are near-duplicates.";
    };
  }

  private void runs() {
    out.println();
    if (comparison.runs().isEmpty()) {
      out.println("They share no run of words long enough to list.");
      return;
    }
    out.println(Wording.count(comparison.runs().size(), "shared run") + ", the longest first");
    for (SharedRun run :
        comparison.runs().subList(0, Math.min(MOST_RUNS, comparison.runs().size()))) {
      out.println(
          "  "
              + Wording.count(run.words(), "word")
              + (run.quoted() ? ", mostly quoted speech" : ""));
      passage(first, run.first());
      passage(second, run.second());
    }
    if (comparison.runs().size() > MOST_RUNS) {
      out.println("  and " + (comparison.runs().size() - MOST_RUNS) + " shorter ones");
    }
  }

  private void passage(Document document, Span span) {
    String place = document.id() + ":" + document.position(span.start()).line();
    out.println(
        "    "
            + place
            + "  \u201C"
            + Wording.oneLine(document.words(span), Math.max(30, WIDTH - place.length()))
            + "\u201D");
  }
}
