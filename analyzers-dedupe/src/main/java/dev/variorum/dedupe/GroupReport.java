package dev.variorum.dedupe;

import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.finding.Exhibit.Measure;
import dev.variorum.core.finding.Exhibit.Table;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Value;
import dev.variorum.dedupe.near.DuplicateGroup;
import dev.variorum.dedupe.near.NearPair;
import dev.variorum.dedupe.near.NearResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the groups of copies, or how close the closest pair is when there are none. */
final class GroupReport {
  private static final int LISTED = 10;

  private final Accounts accounts;
  private final DedupeSettings settings;
  private final FindingSink out;

  GroupReport(Accounts accounts, DedupeSettings settings, FindingSink out) {
    this.accounts = accounts;
    this.settings = settings;
    this.out = out;
  }

  void write(NearResult near) {
    List<DuplicateGroup> groups = new ArrayList<>(near.groups());
    groups.addAll(near.pairsOutsideGroups());
    groups.sort(Comparator.comparing((DuplicateGroup g) -> g.members().get(0)));
    for (DuplicateGroup group : groups) {
      out.add(finding(group));
    }
    counts(near);
    table("Least certain pairs of copies", near.leastCertain(LISTED));
    table("Closest pairs below the threshold", near.closestBelow());
  }

  private Finding finding(DuplicateGroup group) {
    Finding.Builder finding =
        Finding.of(DedupeKinds.DUPLICATE_GROUP.id(), sentence(group))
            .score(group.similarity())
            .evidence("kept", accounts.id(group.kept()), accounts.whole(group.kept()));
    for (int member : group.members()) {
      if (member != group.kept()) {
        finding.evidence("copy", accounts.id(member), accounts.whole(member));
      }
    }
    return finding
        .fact("relation", group.relation().word())
        .fact("documents", group.members().size())
        .fact("keep", Value.reference(Reference.toDocument(accounts.id(group.kept()))))
        .fact("similarity", Value.ratio(group.similarity()))
        .build();
  }

  private String sentence(DuplicateGroup group) {
    String who = Wording.list(accounts, group.members());
    return switch (group.relation()) {
      case EXACT -> who + " have the same text.";
      case NORMALIZED -> who + " have the same words; only case, punctuation or blanks differ.";
      case NEAR ->
          who
              + " are near-duplicates: any two are at least "
              + Wording.number(settings.near().threshold())
              + " alike, the least alike pair compared "
              + Wording.number(group.similarity())
              + ".";
    };
  }

  private void counts(NearResult near) {
    long grouped = near.groups().stream().mapToLong(g -> g.members().size()).sum();
    String t = Wording.number(settings.near().threshold());
    String sentence;
    if (grouped > 0) {
      sentence =
          Wording.count(near.groups().size(), "group")
              + " of copies hold "
              + grouped
              + " of "
              + Wording.count(accounts.size(), "document")
              + "; keeping one of each would leave "
              + (accounts.size() - grouped + near.groups().size())
              + ".";
    } else if (near.closestBelow().isEmpty() || near.closestBelow().get(0).similarity() == 0) {
      sentence =
          "No near-duplicates at "
              + t
              + "; no two documents that were compared have a shingle in common.";
    } else {
      NearPair closest = near.closestBelow().get(0);
      sentence =
          "No near-duplicates at "
              + t
              + "; the closest pair is "
              + accounts.name(closest.first())
              + " and "
              + accounts.name(closest.second())
              + " at "
              + Wording.number(closest.similarity())
              + ".";
    }
    out.add(
        Measure.of(
            "duplicate-groups", "Groups of copies", Value.whole(near.groups().size()), sentence));
  }

  private void table(String title, List<NearPair> pairs) {
    if (pairs.isEmpty()) {
      return;
    }
    List<List<Value>> rows = new ArrayList<>();
    for (NearPair pair : pairs) {
      rows.add(
          List.of(
              Value.reference(Reference.toDocument(accounts.id(pair.first()))),
              Value.reference(Reference.toDocument(accounts.id(pair.second()))),
              Value.ratio(pair.similarity()),
              Value.ratio(pair.overlap().containment()),
              Value.whole(pair.overlap().shared())));
    }
    out.add(
        Table.of(
            title,
            List.of("document", "other document", "similarity", "containment", "shared shingles"),
            rows));
  }
}
