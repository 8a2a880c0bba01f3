/**
 * The analyzer {@code dedupe}: which documents are copies of which, what text they share, what they
 * repeat, and on how many origins they can rest.
 *
 * <p>This package is the thin part that speaks to the engine: settings, kinds of findings, what is
 * kept of a document, and sentences. The work is done by the packages below it, which can be used
 * without an engine.
 */
@NullMarked
package dev.variorum.dedupe;

import org.jspecify.annotations.NullMarked;
