/**
 * Stretches of text that stand in several documents, or twice in one.
 *
 * <p>{@link dev.variorum.dedupe.passage.SharedPassages} is the way in for a list of documents.
 * Winnowed fingerprints name the documents that can share a passage; the passages themselves are
 * maximal runs of equal words, found by aligning the two texts. {@link
 * dev.variorum.dedupe.passage.Repetitions} looks for what a document says twice.
 */
@NullMarked
package dev.variorum.dedupe.passage;

import org.jspecify.annotations.NullMarked;
