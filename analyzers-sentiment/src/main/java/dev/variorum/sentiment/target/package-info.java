/**
 * Of whom and what a document speaks: its names, and the words that stand for them.
 *
 * <p>A mention is a name, a short form of one, or a description such as {@code the rescue service}
 * that the last words of one name make up. Which names stand for one bearer is settled over the
 * whole corpus, later.
 */
@NullMarked
package dev.variorum.sentiment.target;

import org.jspecify.annotations.NullMarked;
