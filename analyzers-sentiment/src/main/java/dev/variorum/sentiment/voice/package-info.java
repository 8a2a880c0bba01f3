/**
 * Who speaks: which words of a document are the outlet's own and which are somebody's between
 * quotation marks, and who that somebody is.
 *
 * <p>A quoted critic is not the outlet's tone. One or two words in marks are the outlet's still:
 * they are a title, a term or scorn.
 */
@NullMarked
package dev.variorum.sentiment.voice;

import org.jspecify.annotations.NullMarked;
