/**
 * Propositions of all documents laid beside each other: which say the same, in whatever words, and
 * which are at odds.
 *
 * <p>Statements meet under the name that they are about and the class of their verb. Those that
 * agree form a camp; camps, not statements, are set against each other, so that the work grows with
 * the number of statements.
 */
@NullMarked
package dev.variorum.claims.concord;

import org.jspecify.annotations.NullMarked;
