package dev.variorum.reports.html.compose;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Found;
import dev.variorum.core.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the statements behind agreements and contradictions are made: who is said to say them and how
 * firmly, looked up in the {@code claim} findings by document and place.
 */
final class Statements {
  /** One claim as far as it matters here. */
  record Statement(
      Span span,
      String topic,
      String value,
      String modality,
      String attribution,
      String speaker,
      String id,
      int evidence) {}

  private final Map<DocumentId, List<Statement>> byDocument = new HashMap<>();

  /** Remembers the claims of the documents that the given findings rest on. */
  static Statements of(Report report, List<Found> findings) {
    Set<DocumentId> documents = new HashSet<>();
    Set<String> topics = new HashSet<>();
    for (Found found : findings) {
      topics.add(topic(found));
      found.finding().evidence().forEach(e -> documents.add(e.document()));
    }
    Statements statements = new Statements();
    report
        .outcome("claims")
        .ifPresent(
            outcome -> {
              try (Stream<Found> claims = outcome.findings().ofKind("claim")) {
                for (Iterator<Found> i = claims.iterator(); i.hasNext(); ) {
                  statements.add(i.next(), topics, documents);
                }
              }
            });
    return statements;
  }

  private void add(Found claim, Set<String> topics, Set<DocumentId> documents) {
    if (!topics.contains(topic(claim))) {
      return;
    }
    for (int i = 0; i < claim.finding().evidence().size(); i++) {
      Evidence e = claim.finding().evidence().get(i);
      if (documents.contains(e.document())) {
        byDocument
            .computeIfAbsent(e.document(), d -> new ArrayList<>())
            .add(
                new Statement(
                    e.span(),
                    topic(claim),
                    Facts.words(claim, "value"),
                    Facts.words(claim, "modality"),
                    Facts.words(claim, "attribution"),
                    Facts.words(claim, "speaker"),
                    claim.id(),
                    i));
      }
    }
  }

  /** Subject and attribute: what a statement is about. */
  static String topic(Found found) {
    return Facts.words(found, "subject") + "\u0000" + Facts.words(found, "attribute");
  }

  /** The claim that the passage rests on: the one about the same that overlaps it most. */
  Optional<Statement> at(String topic, Evidence e) {
    Statement best = null;
    int most = 0;
    for (Statement s : byDocument.getOrDefault(e.document(), List.of())) {
      int common =
          Math.min(s.span().end(), e.span().end()) - Math.max(s.span().start(), e.span().start());
      if (s.topic().equals(topic) && common > most) {
        most = common;
        best = s;
      }
    }
    return Optional.ofNullable(best);
  }
}
