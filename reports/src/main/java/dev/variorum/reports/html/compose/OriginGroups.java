package dev.variorum.reports.html.compose;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Found;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which documents count as one source, from the {@code origin} findings: certain ones join,
 * probable ones are remembered beside. A document that no finding names stands alone.
 */
final class OriginGroups {
  private final Report report;
  private final boolean known;
  private final Map<Long, Long> certain = new HashMap<>();
  private final Map<Long, Long> probable = new HashMap<>();
  private final Map<Long, String> letters = new HashMap<>();

  private OriginGroups(Report report, boolean known) {
    this.report = report;
    this.known = known;
  }

  static OriginGroups of(Report report) {
    Optional<Outcome> dedupe =
        report.outcome("dedupe").filter(o -> o.status() == Outcome.Status.CONCLUDED);
    OriginGroups groups = new OriginGroups(report, dedupe.isPresent());
    if (dedupe.isPresent()) {
      try (Stream<Found> origins = dedupe.get().findings().ofKind("origin")) {
        for (Iterator<Found> i = origins.iterator(); i.hasNext(); ) {
          groups.add(i.next());
        }
      }
    }
    return groups;
  }

  private void add(Found origin) {
    boolean sure = Facts.words(origin, "certainty").equals("certain");
    long first = -1;
    for (Evidence e : origin.finding().evidence()) {
      long position = report.corpus().position(e.document());
      if (first >= 0) {
        join(probable, first, position);
        if (sure) {
          join(certain, first, position);
        }
      } else {
        first = position;
      }
    }
  }

  private static void join(Map<Long, Long> parents, long a, long b) {
    long x = root(parents, a);
    long y = root(parents, b);
    if (x != y) {
      parents.put(Math.max(x, y), Math.min(x, y));
    }
  }

  private static long root(Map<Long, Long> parents, long position) {
    long at = position;
    while (true) {
      Long parent = parents.get(at);
      if (parent == null) {
        return at;
      }
      Long above = parents.get(parent);
      if (above != null) {
        parents.put(at, above);
      }
      at = parent;
    }
  }

  /** Whether anything is known of origins: dedupe ran and concluded. */
  boolean known() {
    return known;
  }

  /** The position of the first document of the same certain origin. */
  long of(long position) {
    return root(certain, position);
  }

  long of(DocumentId id) {
    return of(report.corpus().position(id));
  }

  /** The position of the first document that may be of the same origin. */
  long probably(long position) {
    return root(probable, position);
  }

  /** How many origins these documents have, counting certain links only. */
  int count(Collection<DocumentId> documents) {
    Set<Long> origins = new HashSet<>();
    documents.forEach(d -> origins.add(of(d)));
    return origins.size();
  }

  /** Names the origins A, B, ... in the order in which they are asked for first. */
  String letter(long position) {
    return letters.computeIfAbsent(of(position), p -> letters(letters.size()));
  }

  static String letters(int number) {
    String last = String.valueOf((char) ('A' + number % 26));
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }
}
