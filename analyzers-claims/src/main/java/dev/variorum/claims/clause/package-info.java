/**
 * The verbs of a sentence with what stands around them: auxiliaries, negations, particles, and the
 * noun phrases before and behind.
 *
 * <p>Read by the shapes of words and by closed lists, without a tagger. Where the shapes leave two
 * readings, nothing is read: what is built on a clause compares accounts, and a clause read wrongly
 * would set against each other what nobody said.
 */
@NullMarked
package dev.variorum.claims.clause;

import org.jspecify.annotations.NullMarked;
