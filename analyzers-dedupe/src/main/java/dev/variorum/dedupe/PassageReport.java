package dev.variorum.dedupe;

import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.finding.Exhibit.Measure;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import dev.variorum.dedupe.passage.SharedPassage;
import dev.variorum.dedupe.passage.SharedPassage.Place;
import java.util.List;

/** Writes the passages that documents share. */
final class PassageReport {
  private final Accounts accounts;
  private final FindingSink out;

  PassageReport(Accounts accounts, FindingSink out) {
    this.accounts = accounts;
    this.out = out;
  }

  void write(List<SharedPassage> passages) {
    for (SharedPassage passage : passages) {
      out.add(finding(passage));
    }
    out.add(
        Measure.of(
            "shared-passages",
            "Shared passages",
            Value.whole(passages.size()),
            passages.isEmpty()
                ? "No passage is shared by two documents."
                : Wording.count(passages.size(), "passage")
                    + (passages.size() == 1 ? " is" : " are")
                    + " shared by documents word for word."));
  }

  private Finding finding(SharedPassage passage) {
    List<Integer> documents = passage.places().stream().map(Place::document).toList();
    int shortest =
        documents.stream().mapToInt(d -> accounts.table().words(d)).min().orElse(passage.words());
    Finding.Builder finding =
        Finding.of(
                DedupeKinds.SHARED_PASSAGE.id(),
                Wording.list(accounts, documents)
                    + " share a passage of "
                    + Wording.count(passage.words(), "word")
                    + ".")
            .score(Math.min(1, (double) passage.words() / Math.max(1, shortest)));
    for (Place place : passage.places()) {
      finding.evidence("passage", accounts.id(place.document()), place.span());
    }
    return finding.fact("words", passage.words()).fact("documents", documents.size()).build();
  }
}
