package dev.variorum.claims;

import dev.variorum.core.text.Span;

/**
 * Two passages that are one in origin and differ in what they say.
 *
 * @param positionA the document of the first passage
 * @param a where it stands
 * @param positionB the document of the second passage
 * @param b where it stands
 * @param subject whose remark it is; empty when that is not the point
 * @param from what the first passage has at the place where they differ
 * @param to what the second passage has there
 * @param rule the rule that sets them against each other
 * @param hard whether both cannot hold
 */
record Variant(
    long positionA,
    Span a,
    long positionB,
    Span b,
    String subject,
    String from,
    String to,
    String rule,
    boolean hard) {

  /** Whether another variant sets the same words of the same documents against each other. */
  boolean isShownBy(Variant other) {
    return positionA == other.positionA
        && positionB == other.positionB
        && other.from.contains(from)
        && other.to.contains(to);
  }
}
