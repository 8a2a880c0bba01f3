/**
 * Sentences that one account has copied from another, laid side by side word by word, and what was
 * changed in them.
 *
 * <p>A figure, a name or a negation that differs inside an otherwise equal sentence is the surest
 * sign of a conflict, whatever the sentence is about. The same comparison tells whether two
 * sentences that differ in a word can both be true.
 */
@NullMarked
package dev.variorum.claims.collation;

import org.jspecify.annotations.NullMarked;
