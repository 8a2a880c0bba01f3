/**
 * Which statements are worth comparing: those that meet under a key of unit and a telling word, so
 * that nobody compares every statement with every other.
 *
 * <p>Holds what is known of the witnesses: whose statement it is, on which origin its document
 * rests, and what its names stand for in the corpus.
 */
@NullMarked
package dev.variorum.claims.alignment;

import org.jspecify.annotations.NullMarked;
