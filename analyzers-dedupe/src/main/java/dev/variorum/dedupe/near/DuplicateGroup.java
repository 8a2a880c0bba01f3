package dev.variorum.dedupe.near;

import java.util.List;

/**
 * Documents that are copies of one another: any two of them are at least as alike as the threshold.
 *
 * @param kept number of the document to keep
 * @param members numbers of all documents, the kept one included, ascending
 * @param relation what holds of every two of them
 * @param similarity the least Jaccard similarity that was verified, from the threshold to 1
 */
public record DuplicateGroup(
    int kept, List<Integer> members, Relation relation, double similarity) {

  /** How the documents of a group are alike. */
  public enum Relation {
    /** The texts are equal. */
    EXACT("exact"),
    /** The words are equal; case, punctuation or blanks differ. */
    NORMALIZED("normalized"),
    /** The shingles are alike at the threshold or above. */
    NEAR("near");

    private final String word;

    Relation(String word) {
      this.word = word;
    }

    /** The word used in reports. */
    public String word() {
      return word;
    }
  }

  public DuplicateGroup {
    members = List.copyOf(members);
  }
}
