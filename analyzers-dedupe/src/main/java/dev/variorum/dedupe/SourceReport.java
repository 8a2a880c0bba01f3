package dev.variorum.dedupe;

import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.finding.Exhibit.Table;
import dev.variorum.core.finding.Value;
import dev.variorum.dedupe.near.DuplicateGroup;
import dev.variorum.dedupe.near.NearResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes how much each source would lose if one document of each group were kept, and warns of a
 * source that would lose most of itself.
 */
final class SourceReport {
  private static final int LISTED = 50;
  private static final int FEW = 4;

  private final Accounts accounts;
  private final FindingSink out;

  SourceReport(Accounts accounts, FindingSink out) {
    this.accounts = accounts;
    this.out = out;
  }

  private static final class Tally {
    private long documents;
    private long dropped;
  }

  void write(NearResult near) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (int d = 0; d < accounts.size(); d++) {
      String source = accounts.table().source(d);
      if (!source.isEmpty()) {
        tallies.computeIfAbsent(source, s -> new Tally()).documents++;
      }
    }
    for (DuplicateGroup group : near.groups()) {
      for (int member : group.members()) {
        Tally tally = tallies.get(accounts.table().source(member));
        if (tally != null && member != group.kept()) {
          tally.dropped++;
        }
      }
    }
    tallies.values().removeIf(t -> t.dropped == 0);
    if (tallies.isEmpty()) {
      return;
    }
    List<Map.Entry<String, Tally>> sorted = new ArrayList<>(tallies.entrySet());
    sorted.sort(
        Comparator.comparingDouble(
                (Map.Entry<String, Tally> e) ->
                    -(double) e.getValue().dropped / e.getValue().documents)
            .thenComparing(Map.Entry::getKey));
    List<List<Value>> rows = new ArrayList<>();
    for (Map.Entry<String, Tally> entry : sorted) {
      Tally t = entry.getValue();
      if (rows.size() < LISTED) {
        rows.add(
            List.of(
                Value.text(entry.getKey()),
                Value.whole(t.documents),
                Value.whole(t.dropped),
                Value.ratio((double) t.dropped / t.documents)));
      }
      if (t.documents > FEW && t.dropped * 2 > t.documents) {
        out.add(
            Problem.warning(
                entry.getKey(),
                "keeping one document of each group would drop "
                    + t.dropped
                    + " of the "
                    + t.documents
                    + " documents of this source"));
      }
    }
    out.add(
        Table.of(
            "Copies by source", List.of("source", "documents", "copies", "share of copies"), rows));
  }
}
