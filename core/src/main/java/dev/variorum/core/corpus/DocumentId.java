package dev.variorum.core.corpus;

import java.io.Serializable;

/**
 * The name of a document within its corpus: the user's own id, or the path of its file.
 *
 * @param value not empty; any characters
 */
public record DocumentId(String value) implements Comparable<DocumentId>, Serializable {

  /**
   * @throws IllegalArgumentException if the id is empty
   */
  public DocumentId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("A document's id is not empty");
    }
  }

  /** By code unit. */
  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
