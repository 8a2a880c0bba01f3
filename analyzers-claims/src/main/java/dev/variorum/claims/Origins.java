package dev.variorum.claims;

import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Findings;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which documents rest on one origin, as the dedupe analyzer found it: surely, and at least
 * probably. Documents of no group are origins of their own.
 */
final class Origins {
  private final Map<Long, Long> certain = new HashMap<>();
  private final Map<Long, Long> probable = new HashMap<>();

  private Origins() {}

  static Origins of(Findings dedupe, Corpus corpus) {
    Origins origins = new Origins();
    try (Stream<dev.variorum.core.finding.Found> found = dedupe.ofKind("origin")) {
      found.forEach(f -> origins.add(f.finding(), corpus));
    }
    return origins;
  }

  private void add(Finding finding, Corpus corpus) {
    boolean sure = finding.text("certainty").equals(Optional.of("certain"));
    long first = -1;
    for (Evidence e : finding.evidence()) {
      if (!e.role().equals("member")) {
        continue;
      }
      long position = corpus.position(e.document());
      if (first >= 0) {
        join(probable, first, position);
        if (sure) {
          join(certain, first, position);
        }
      }
      first = first < 0 ? position : first;
    }
  }

  private static void join(Map<Long, Long> groups, long a, long b) {
    long x = root(groups, a);
    long y = root(groups, b);
    if (x != y) {
      groups.put(Math.max(x, y), Math.min(x, y));
    }
  }

  private static long root(Map<Long, Long> groups, long at) {
    long root = at;
    Long next = groups.get(root);
    while (next != null && next != root) {
      root = next;
      next = groups.get(root);
    }
    return root;
  }

  /** The number of distinct origins of the documents at {@code positions}. */
  long count(Collection<Long> positions) {
    return positions.stream().map(p -> root(certain, p)).distinct().count();
  }

  /** The number of distinct origins when probable ones are joined too. */
  long countProbable(Collection<Long> positions) {
    return positions.stream().map(p -> root(probable, p)).distinct().count();
  }

  /** The first document of the certain origin that a document belongs to. */
  long originOf(long position) {
    return root(certain, position);
  }
}
