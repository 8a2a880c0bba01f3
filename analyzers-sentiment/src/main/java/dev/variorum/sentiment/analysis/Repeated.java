package dev.variorum.sentiment.analysis;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Findings;
import dev.variorum.core.finding.Found;
import dev.variorum.core.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The passages that say again what their document has said before, as another analyzer found. */
final class Repeated {
  private final Map<DocumentId, List<Span>> passages = new HashMap<>();

  /** Nothing that repeats. */
  static Repeated none() {
    return new Repeated(Optional.empty());
  }

  Repeated(Optional<Findings> findings) {
    if (findings.isEmpty()) {
      return;
    }
    try (Stream<Found> found = findings.get().ofKind("self-repetition")) {
      found.forEach(
          f -> {
            for (Evidence e : f.finding().evidence()) {
              if (e.role().equals("again")) {
                passages.computeIfAbsent(e.document(), d -> new ArrayList<>()).add(e.span());
              }
            }
          });
    }
  }

  /** Whether most of {@code start..end} lies in a passage that repeats an earlier one. */
  boolean covers(DocumentId document, int start, int end) {
    int covered = 0;
    for (Span passage : passages.getOrDefault(document, List.of())) {
      covered += Math.max(0, Math.min(end, passage.end()) - Math.max(start, passage.start()));
    }
    return covered * 2 > end - start;
  }
}
