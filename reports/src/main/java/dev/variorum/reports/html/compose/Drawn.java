package dev.variorum.reports.html.compose;

import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Found;
import dev.variorum.reports.Wording;
import dev.variorum.reports.html.view.KindTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * The findings that are drawn, with the number and hue each has on the page. Within a kind the
 * weightiest come first when not all fit.
 */
final class Drawn {
  /** The findings of one kind. */
  record Chosen(
      Outcome outcome, int analyzer, FindingKind kind, int hue, List<Found> findings, long count) {
    long left() {
      return count - findings.size();
    }
  }

  private record Weighed(Found found, long weight, long order) {}

  private final Map<String, Chosen> byKind = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private Drawn() {}

  static Drawn choose(Report report, Limits limits) {
    Drawn drawn = new Drawn();
    int hue = 0;
    int analyzer = 0;
    for (Outcome outcome : report.outcomes()) {
      for (FindingKind kind : outcome.info().kinds()) {
        long count = outcome.findings().count(kind.id());
        int most = kind.minor() ? limits.minor() : limits.findings();
        List<Found> chosen = count == 0 ? List.of() : weightiest(outcome, kind, count, most);
        drawn.byKind.put(
            key(outcome.info().id(), kind.id()),
            new Chosen(outcome, analyzer, kind, hue++, chosen, count));
        for (Found found : chosen) {
          drawn.numbers.put(found.id(), drawn.numbers.size() + 1);
        }
      }
      analyzer++;
    }
    return drawn;
  }

  private static String key(String analyzer, String kind) {
    return analyzer + "/" + kind;
  }

  private static List<Found> weightiest(Outcome outcome, FindingKind kind, long count, int most) {
    List<Found> chosen = new ArrayList<>();
    try (Stream<Found> all = outcome.findings().ofKind(kind.id())) {
      if (count <= most) {
        all.forEach(chosen::add);
        return chosen;
      }
      Comparator<Weighed> lightest =
          Comparator.comparingLong(Weighed::weight)
              .thenComparing(Comparator.comparingLong(Weighed::order).reversed());
      PriorityQueue<Weighed> kept = new PriorityQueue<>(lightest);
      long order = 0;
      for (Iterator<Found> i = all.iterator(); i.hasNext(); ) {
        Found found = i.next();
        kept.add(new Weighed(found, weight(found), order++));
        if (kept.size() > most) {
          kept.poll();
        }
      }
      kept.stream().sorted(lightest.reversed()).forEach(w -> chosen.add(w.found()));
    }
    return chosen;
  }

  /** More origins weigh more, then more documents; a hard contradiction more than a soft one. */
  static long weight(Found found) {
    long hard = Facts.words(found, "severity").equals("hard") ? 1 : 0;
    long origins = Math.min(Facts.whole(found, "origins"), 1_000_000);
    long documents = Math.min(Facts.whole(found, "documents"), 1_000_000);
    return (hard << 42) + (origins << 21) + documents;
  }

  /** Every kind of every analyzer, in the report's order. */
  List<Chosen> all() {
    return new ArrayList<>(byKind.values());
  }

  /** The kinds of one analyzer. */
  List<Chosen> of(String analyzer) {
    return byKind.values().stream().filter(c -> c.outcome().info().id().equals(analyzer)).toList();
  }

  /** The drawn findings of one kind; empty when there is no such kind. */
  List<Found> of(String analyzer, String kind) {
    Chosen chosen = byKind.get(key(analyzer, kind));
    return chosen == null ? List.of() : chosen.findings();
  }

  /** How many findings of one kind are not drawn. */
  long left(String analyzer, String kind) {
    Chosen chosen = byKind.get(key(analyzer, kind));
    return chosen == null ? 0 : chosen.left();
  }

  int hue(String analyzer, String kind) {
    Chosen chosen = byKind.get(key(analyzer, kind));
    return chosen == null ? 0 : chosen.hue();
  }

  /** The number on the page, from 1; 0 when the finding is not drawn. */
  int number(String id) {
    return numbers.getOrDefault(id, 0);
  }

  /** What the filter offers: the kinds that have findings. */
  List<KindTag> tags() {
    List<KindTag> tags = new ArrayList<>();
    for (Chosen c : byKind.values()) {
      if (c.count() > 0) {
        tags.add(
            new KindTag(
                c.hue(),
                c.analyzer(),
                c.outcome().info().title(),
                c.kind().title(),
                Wording.number(c.count()),
                !c.kind().minor(),
                "#" + c.outcome().info().id() + "." + c.kind().id()));
      }
    }
    return tags;
  }
}
