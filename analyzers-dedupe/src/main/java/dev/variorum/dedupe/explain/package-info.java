/**
 * Two documents side by side: why they are, or are not, taken for copies, and graded measures of
 * how much of one stands in the other.
 *
 * <p>{@link dev.variorum.dedupe.explain.Comparison} is the arithmetic behind a pair, with the runs
 * they share in both texts.
 */
@NullMarked
package dev.variorum.dedupe.explain;

import org.jspecify.annotations.NullMarked;
