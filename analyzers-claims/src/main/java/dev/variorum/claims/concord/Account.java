package dev.variorum.claims.concord;

import dev.variorum.claims.proposition.Proposition;
import java.util.Set;

/**
 * A proposition as one document's account, with its names as the corpus knows them.
 *
 * @param position the document's position in the corpus
 * @param proposition what it says
 * @param agent key of its agent; empty when unknown
 * @param patient key of its patient; empty when there is none or it is unknown
 * @param speaker key of the full name of its speaker; empty for the author's own statements
 * @param places keys of the full names of its places
 * @param topics keys of the names that its document speaks of most
 * @param published first and last day on which its document can have been published, since 1970;
 *     empty when unknown
 */
public record Account(
    long position,
    Proposition proposition,
    String agent,
    String patient,
    String speaker,
    Set<String> places,
    Set<String> topics,
    int[] published) {

  /** Whether it is evidence of what it says: no guess, no forecast. */
  boolean isEvidence() {
    return switch (proposition.modality()) {
      case ASSERTED, DENIED -> true;
      case HEDGED, PREDICTED -> false;
    };
  }

  /** Whether it says that its predicate does not hold, by negation or denial. */
  boolean isNegative() {
    boolean denied = proposition.modality() == dev.variorum.claims.frame.Modality.DENIED;
    return proposition.negated() ^ denied;
  }
}
