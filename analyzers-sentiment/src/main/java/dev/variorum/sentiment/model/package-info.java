/**
 * Sparse linear models over features, and what they say with its reasons.
 *
 * <p>A model is a table of feature numbers and weights. What it says of a sentence is a sum over
 * the features found there, so every score comes with the contributions that add up to it, each
 * with its passage and rule. Immutable types; any thread may use them.
 */
@NullMarked
package dev.variorum.sentiment.model;

import org.jspecify.annotations.NullMarked;
