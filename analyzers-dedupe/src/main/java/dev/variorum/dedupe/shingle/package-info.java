/**
 * What similarity is measured on: overlapping runs of words or characters, and sets of them.
 *
 * <p>A {@link dev.variorum.dedupe.shingle.Shingler} turns a document into 64-bit shingle hashes; a
 * {@link dev.variorum.dedupe.shingle.ShingleSet} holds the distinct ones and compares itself with
 * another exactly.
 */
@NullMarked
package dev.variorum.dedupe.shingle;

import org.jspecify.annotations.NullMarked;
