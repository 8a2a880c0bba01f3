package dev.variorum.dedupe;

import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.Sections;
import dev.variorum.dedupe.Imprint.Line;
import dev.variorum.dedupe.near.NearResult;
import dev.variorum.dedupe.passage.Repetition;

/** Writes what is found within single documents: repetition and page furniture. */
final class LineReport {
  private final Accounts accounts;
  private final NearResult near;
  private final FindingSink out;

  LineReport(Accounts accounts, NearResult near, FindingSink out) {
    this.accounts = accounts;
    this.near = near;
    this.out = out;
  }

  void write() {
    accounts.forEach(
        (imprint, d) -> {
          for (Repetition repetition : imprint.notes().repetitions()) {
            out.add(finding(d, repetition));
          }
        });
    accounts.forEach(
        (imprint, d) -> {
          for (Line line : imprint.notes().lines()) {
            if (line.reason() != Line.NONE) {
              out.add(furniture(d, line, Sections.Reason.values()[line.reason()].words()));
            }
          }
        });
    RepeatedLines.find(accounts, near).forEach(repeated -> out.add(finding(repeated)));
  }

  private Finding finding(RepeatedLines.Repeated repeated) {
    String source = accounts.table().source(repeated.documents().get(0));
    Finding.Builder finding =
        Finding.of(
            DedupeKinds.BOILERPLATE.id(),
            Wording.count(repeated.documents().size(), "document")
                + " of "
                + source
                + " have the same line.");
    for (int i = 0; i < repeated.documents().size(); i++) {
      finding.evidence(
          "passage", accounts.id(repeated.documents().get(i)), repeated.spans().get(i));
    }
    return finding.fact("reason", "repeated by its source").build();
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
