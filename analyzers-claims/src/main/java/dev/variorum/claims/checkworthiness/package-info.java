/**
 * How much a sentence asks to be checked: a score that ranks, never a verdict.
 *
 * <p>{@link dev.variorum.claims.checkworthiness.Features} are read from the sentence with its
 * quantities and dates; {@link dev.variorum.claims.checkworthiness.CheckWorthiness} adds them up by
 * a formula written down there. The weights were set by hand from what fact-checkers ask for
 * (quantities, comparisons, records of what somebody did; Konstantinovskiy et al. 2018) and are
 * trained on no corpus.
 */
@NullMarked
package dev.variorum.claims.checkworthiness;

import org.jspecify.annotations.NullMarked;
