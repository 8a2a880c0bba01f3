package dev.variorum.reports.difference;

import dev.variorum.core.engine.DocumentEntry;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Found;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What differs between two reports. Holds the findings of both in memory. Immutable.
 *
 * @param documentsAdded ids that only the new report lists
 * @param documentsGone ids that only the old report lists
 * @param documentsChanged ids whose text or title, date or source differ
 * @param program what differs in versions, analyzers and settings, a phrase each
 * @param analyzers one for each analyzer of either report
 */
public record ReportDifference(
    List<String> documentsAdded,
    List<String> documentsGone,
    List<String> documentsChanged,
    List<String> program,
    List<AnalyzerDifference> analyzers) {

  /** Compares two reports. */
  public static ReportDifference between(Report before, Report now) {
    Map<String, DocumentEntry> old = documents(before);
    Map<String, DocumentEntry> current = documents(now);
    List<String> added = current.keySet().stream().filter(id -> !old.containsKey(id)).toList();
    List<String> gone = old.keySet().stream().filter(id -> !current.containsKey(id)).toList();
    List<String> changed =
        current.entrySet().stream()
            .filter(e -> old.containsKey(e.getKey()) && !e.getValue().equals(old.get(e.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    Set<String> ids = new LinkedHashSet<>();
    before.outcomes().forEach(o -> ids.add(o.info().id()));
    now.outcomes().forEach(o -> ids.add(o.info().id()));
    List<AnalyzerDifference> analyzers = new ArrayList<>();
    for (String id : ids) {
      analyzers.add(analyzer(id, before.outcome(id), now.outcome(id)));
    }
    return new ReportDifference(added, gone, changed, program(before, now, ids), analyzers);
  }

  /** How many findings are in the new report only. */
  public long added() {
    return analyzers.stream().mapToLong(a -> a.added().size()).sum();
  }

  private static Map<String, DocumentEntry> documents(Report report) {
    Map<String, DocumentEntry> documents = new LinkedHashMap<>();
    try (Stream<DocumentEntry> all = report.documents()) {
      all.forEach(d -> documents.put(d.id().value(), d));
    }
    return documents;
  }

  private static List<String> program(Report before, Report now, Set<String> ids) {
    List<String> what = new ArrayList<>();
    differ(what, "variorum", before.version(), now.version());
    for (String id : ids) {
      Optional<Outcome> old = before.outcome(id);
      Optional<Outcome> current = now.outcome(id);
      if (old.isEmpty() || current.isEmpty()) {
        what.add(id + (old.isEmpty() ? " ran in the new run only" : " ran in the old run only"));
        continue;
      }
      differ(what, id, old.get().info().version(), current.get().info().version());
      differ(what, id + " status", old.get().status(), current.get().status());
      Map<String, Object> was = old.get().settings().effective();
      Map<String, Object> is = current.get().settings().effective();
      TreeSet<String> names = new TreeSet<>(was.keySet());
      names.addAll(is.keySet());
      for (String name : names) {
        differ(
            what,
            id + "." + name,
            was.getOrDefault(name, "(none)"),
            is.getOrDefault(name, "(none)"));
      }
    }
    return what;
  }

  private static void differ(List<String> what, String name, Object before, Object now) {
    if (!before.equals(now)) {
      what.add(name + " " + before + " \u2192 " + now);
    }
  }

  private static AnalyzerDifference analyzer(
      String id, Optional<Outcome> before, Optional<Outcome> now) {
    Map<String, Found> old = findings(before);
    Map<String, Found> current = findings(now);
    List<Found> added = new ArrayList<>();
    List<FindingChange> changed = new ArrayList<>();
    long same = 0;
    for (Found found : current.values()) {
      Found was = old.remove(found.id());
      if (was == null) {
        added.add(found);
        continue;
      }
      List<String> what = FindingChange.between(was, found);
      if (what.isEmpty()) {
        same++;
      } else {
        changed.add(new FindingChange(was, found, what));
      }
    }
    String title = now.or(() -> before).map(o -> o.info().title()).orElse(id);
    return new AnalyzerDifference(id, title, added, new ArrayList<>(old.values()), changed, same);
  }

  private static Map<String, Found> findings(Optional<Outcome> outcome) {
    Map<String, Found> findings = new LinkedHashMap<>();
    if (outcome.isPresent()) {
      try (Stream<Found> all = outcome.get().findings().all()) {
        for (Iterator<Found> i = all.iterator(); i.hasNext(); ) {
          Found found = i.next();
          findings.put(found.id(), found);
        }
      }
    }
    return findings;
  }
}
