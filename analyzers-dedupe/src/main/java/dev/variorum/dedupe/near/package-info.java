/**
 * Whole documents that are copies of each other: exactly, but for spelling and punctuation, or
 * nearly.
 *
 * <p>{@link dev.variorum.dedupe.near.NearDuplicates} is the way in. Documents with equal texts or
 * equal words are put together first; the rest are sketched, candidates are read off the bands of
 * the sketches, every candidate is verified by the exact Jaccard similarity of its shingles, and
 * groups are formed over verified similarity only.
 */
@NullMarked
package dev.variorum.dedupe.near;

import org.jspecify.annotations.NullMarked;
