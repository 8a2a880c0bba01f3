package dev.variorum.dedupe.origin;

/** Why two documents are taken to go back to one origin; the stronger reasons first. */
public enum Basis {
  /** One is a whole copy of the other. */
  COPIES("copies"),
  /** They have passages in common that are not quotations. */
  SHARED_PASSAGES("shared-passages"),
  /** One says that it takes its text from the other, or both name the same agency. */
  CREDIT("credit"),
  /** They tell the same rare facts and quotations in the same order, in words of their own. */
  SHARED_FACTS("shared-facts");

  private final String word;

  Basis(String word) {
    this.word = word;
  }

  /** The word used in reports. */
  public String word() {
    return word;
  }
}
