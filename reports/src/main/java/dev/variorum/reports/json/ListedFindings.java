package dev.variorum.reports.json;

import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Findings;
import dev.variorum.core.finding.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Findings in memory, by kind. */
final class ListedFindings implements Findings {
  private final List<Found> all;
  private final Map<String, List<Found>> byKind = new LinkedHashMap<>();
  private final List<Exhibit> exhibits;

  ListedFindings(List<Found> all, List<Exhibit> exhibits) {
    this.all = List.copyOf(all);
    this.exhibits = List.copyOf(exhibits);
    for (Found found : all) {
      byKind.computeIfAbsent(found.finding().kind(), k -> new ArrayList<>()).add(found);
    }
  }

  @Override
  public Stream<Found> all() {
    return all.stream();
  }

  @Override
  public Stream<Found> ofKind(String kind) {
    return byKind.getOrDefault(kind, List.of()).stream();
  }

  @Override
  public long count(String kind) {
    return byKind.getOrDefault(kind, List.of()).size();
  }

  @Override
  public List<Exhibit> exhibits() {
    return exhibits;
  }
}
