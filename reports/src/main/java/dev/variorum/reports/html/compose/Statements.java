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
      String subject,
      String value,
      String modality,
      String attribution,
      String speaker) {}

  private final Map<DocumentId, List<Statement>> byDocument = new HashMap<>();

  /** Remembers the claims of the documents that the given findings rest on. */
  static Statements of(Report report, List<Found> findings) {
    Set<DocumentId> documents = new HashSet<>();
    for (Found found : findings) {
      found.finding().evidence().forEach(e -> documents.add(e.document()));
    }
    Statements statements = new Statements();
    report
        .outcome("claims")
        .ifPresent(
            outcome -> {
              try (Stream<Found> claims = outcome.findings().ofKind("claim")) {
                for (Iterator<Found> i = claims.iterator(); i.hasNext(); ) {
                  statements.add(i.next(), documents);
                }
              }
            });
    return statements;
  }

  private void add(Found claim, Set<DocumentId> documents) {
    for (int i = 0; i < claim.finding().evidence().size(); i++) {
      Evidence e = claim.finding().evidence().get(i);
      if (documents.contains(e.document())) {
        byDocument
            .computeIfAbsent(e.document(), d -> new ArrayList<>())
            .add(
                new Statement(
                    e.span(),
                    Facts.words(claim, "subject"),
                    Facts.words(claim, "value"),
                    Facts.words(claim, "modality"),
                    Facts.words(claim, "attribution"),
                    Facts.words(claim, "speaker")));
      }
    }
  }

  /** Subject and attribute: what a statement is about. */
  static String topic(Found found) {
    return Facts.words(found, "subject") + "\u0000" + Facts.words(found, "attribute");
  }

  /**
   * The claim that a passage of the finding stands for: of those that overlap it, the one whose
   * value the finding names, then the one about the same subject, then the one that overlaps most.
   */
  Optional<Statement> at(Found found, int evidence) {
    Evidence e = found.finding().evidence().get(evidence);
    String subject = Facts.words(found, "subject");
    Statement best = null;
    long most = 0;
    for (Statement s : byDocument.getOrDefault(e.document(), List.of())) {
      long common =
          Math.min(s.span().end(), e.span().end()) - Math.max(s.span().start(), e.span().start());
      if (common > 0) {
        boolean named = !s.value().isEmpty() && found.finding().message().contains(s.value());
        boolean same = s.subject().equals(subject);
        long fit = common + (same ? 1L << 32 : 0) + (named ? 1L << 33 : 0);
        if (fit > most) {
          most = fit;
          best = s;
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
