/**
 * How one thing stands to another: it surpasses, matches or trails it, in some respect.
 *
 * <p>A standing is the set of the three that a statement leaves open, so that a negation is the
 * complement of a set, the converse swaps its ends, and two statements contradict each other when
 * their sets have nothing in common.
 */
@NullMarked
package dev.variorum.claims.comparison;

import org.jspecify.annotations.NullMarked;
