/**
 * Words that carry or steer tone, and how a word is looked up.
 *
 * <p>A lexicon says of a word, or of several words in a row, what tone it carries by itself and
 * what it does to the words around it: turns them round, strengthens them, opens a contrast, names
 * a rise or a fall, or a quantity that is good or bad to have more of. Each entry knows its origin.
 * A user's own file is laid over the shipped one.
 */
@NullMarked
package dev.variorum.sentiment.lexicon;

import org.jspecify.annotations.NullMarked;
