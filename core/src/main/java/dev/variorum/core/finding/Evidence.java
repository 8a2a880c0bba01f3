package dev.variorum.core.finding;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.text.Span;
import java.util.Objects;

/**
 * A passage that a finding rests on, and the part it plays. Core checks the span and reads the
 * words.
 */
public final class Evidence {
  private final String role;
  private final DocumentId document;
  private final Span span;

  private Evidence(String role, DocumentId document, Span span) {
    this.role = role;
    this.document = document;
    this.span = span;
  }

  /**
   * @param role a role that the finding's kind declares
   * @param span UTF-16 offsets into the document's text
   */
  public static Evidence of(String role, DocumentId document, Span span) {
    return new Evidence(role, document, span);
  }

  public String role() {
    return role;
  }

  public DocumentId document() {
    return document;
  }

  public Span span() {
    return span;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Evidence e
        && e.role.equals(role)
        && e.document.equals(document)
        && e.span.equals(span);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, document, span);
  }

  @Override
  public String toString() {
    return role + " " + document + " " + span.start() + ".." + span.end();
  }
}
