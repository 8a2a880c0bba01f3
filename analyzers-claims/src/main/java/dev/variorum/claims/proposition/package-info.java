/**
 * Statements without a figure as frames: who did or is what, to whom, whether it is affirmed or
 * denied, how certain it is said to be, and by whom.
 *
 * <p>A passive and its active are one proposition, and so are verbs that report one thing. What a
 * clause leaves open (a pronoun with two bearers, one of two things joined by and) stays open and
 * yields no proposition.
 */
@NullMarked
package dev.variorum.claims.proposition;

import org.jspecify.annotations.NullMarked;
