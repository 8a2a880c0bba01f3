package dev.variorum.dedupe;

import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.finding.Exhibit.Measure;
import dev.variorum.core.finding.Exhibit.Table;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Value;
import dev.variorum.dedupe.passage.PairedRuns;
import dev.variorum.dedupe.passage.SharedPassage;
import dev.variorum.dedupe.passage.SharedPassage.Place;
import java.util.ArrayList;
import java.util.List;

/** Writes the passages that documents share. */
final class PassageReport {
  private static final int LISTED = 50;

  private final Accounts accounts;
  private final FindingSink out;

  PassageReport(Accounts accounts, FindingSink out) {
    this.accounts = accounts;
    this.out = out;
  }

  void write(Comparisons comparisons) {
    List<SharedPassage> passages = comparisons.passages();
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
    contained(comparisons.contained());
  }

  /** Short documents most of which stands in a longer one that is no near-duplicate. */
  private void contained(List<PairedRuns> pairs) {
    out.add(
        Measure.of(
            "contained-documents",
            "Documents contained in longer ones",
            Value.whole(pairs.size()),
            pairs.isEmpty()
                ? "No document stands for the most part in a longer one."
                : Wording.count(pairs.size(), "pair")
                    + " of documents where most of the shorter one stands in the longer one."));
    if (pairs.isEmpty()) {
      return;
    }
    List<List<Value>> rows = new ArrayList<>();
    for (PairedRuns pair : pairs.subList(0, Math.min(LISTED, pairs.size()))) {
      boolean firstIsPart =
          accounts.table().words(pair.first()) <= accounts.table().words(pair.second());
      int part = firstIsPart ? pair.first() : pair.second();
      int whole = firstIsPart ? pair.second() : pair.first();
      rows.add(
          List.of(
              Value.reference(Reference.toDocument(accounts.id(part))),
              Value.reference(Reference.toDocument(accounts.id(whole))),
              Value.whole(pair.words()),
              Value.ratio(pair.share())));
    }
    out.add(
        Table.of(
            "Documents contained in longer ones",
            List.of("document", "stands in", "shared words", "share of its words"),
            rows));
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
