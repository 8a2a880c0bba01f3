package dev.variorum.dedupe;

import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.Sections;
import dev.variorum.dedupe.Imprint.Line;
import dev.variorum.dedupe.Imprint.Notes;
import dev.variorum.dedupe.passage.Repetition;
import java.util.ArrayList;
import java.util.List;

/** Writes what is found within single documents: repetition and page furniture. */
final class LineReport {
  private final Accounts accounts;
  private final FindingSink out;

  LineReport(Accounts accounts, FindingSink out) {
    this.accounts = accounts;
    this.out = out;
  }

  void write() {
    accounts.forEach(
        (imprint, d) -> {
          for (Repetition repetition : imprint.notes().repetitions()) {
            out.add(finding(d, repetition));
          }
        });
    List<Finding> later = new ArrayList<>();
    accounts.forEach(
        (imprint, d) -> {
          Notes notes = imprint.notes();
          for (Line line : notes.lines()) {
            if (line.reason() != Line.NONE) {
              out.add(furniture(d, line, Sections.Reason.values()[line.reason()].words()));
            }
          }
        });
    later.forEach(out::add);
  }

  private Finding finding(int d, Repetition repetition) {
    String message =
        repetition.verbatim()
            ? accounts.name(d) + " repeats a passage word for word."
            : accounts.name(d)
                + " says something twice in similar words, "
                + Wording.number(repetition.similarity())
                + " alike.";
    return Finding.of(DedupeKinds.SELF_REPETITION.id(), message)
        .score(repetition.similarity())
        .evidence("first", accounts.id(d), repetition.first())
        .evidence("again", accounts.id(d), repetition.again())
        .fact("relation", repetition.verbatim() ? "verbatim" : "paraphrase")
        .fact("similarity", Value.ratio(repetition.similarity()))
        .build();
  }

  private Finding furniture(int d, Line line, String reason) {
    return Finding.of(
            DedupeKinds.BOILERPLATE.id(),
            accounts.name(d) + " has a line of page furniture: " + reason + ".")
        .evidence("passage", accounts.id(d), line.span())
        .fact("reason", reason)
        .build();
  }
}
