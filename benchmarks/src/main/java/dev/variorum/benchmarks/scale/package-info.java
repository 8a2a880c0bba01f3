/**
 * Runs over made-up corpora of any size: how time and memory grow with the number of documents.
 *
 * <p>The corpora come from seeded generators, so every run sees the same documents.
 */
@NullMarked
package dev.variorum.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
