package dev.variorum.core.finding;

import dev.variorum.core.corpus.DocumentId;
import java.util.Optional;

/**
 * Points to a document, or to another finding of the same analyzer. A finding's id is not known
 * while its analyzer still concludes; until then its reference holds the place it was added at.
 */
public final class Reference {
  private final String target;
  private final long ordinal;
  private final boolean toDocument;

  private Reference(String target, long ordinal, boolean toDocument) {
    this.target = target;
    this.ordinal = ordinal;
    this.toDocument = toDocument;
  }

  /** A reference to a document of the corpus. */
  public static Reference toDocument(DocumentId id) {
    return new Reference(id.value(), -1, true);
  }

  /** A reference to a finding whose id is known. */
  public static Reference toFinding(String id) {
    return new Reference(id, -1, false);
  }

  /** Made by core: a reference to the finding added as number {@code ordinal}, from 0. */
  public static Reference toAdded(long ordinal) {
    return new Reference("", ordinal, false);
  }

  /** Whether it points to a document. */
  public boolean isToDocument() {
    return toDocument;
  }

  /** The id of the document or finding; empty while that is not known. */
  public Optional<String> target() {
    return target.isEmpty() ? Optional.empty() : Optional.of(target);
  }

  /** The number of the finding among those added, from 0; -1 when the id is known. */
  public long ordinal() {
    return ordinal;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Reference r
        && r.target.equals(target)
        && r.ordinal == ordinal
        && r.toDocument == toDocument;
  }

  @Override
  public int hashCode() {
    return target.hashCode() * 31 + Long.hashCode(ordinal);
  }

  @Override
  public String toString() {
    return target.isEmpty() ? "#" + ordinal : target;
  }
}
