/**
 * Planted edits: statements on which articles agree are changed, or reworded innocently, in one of
 * the articles, and the analysis has to tell the one from the other.
 *
 * <p>The statements come from the analyzer's own agreements or from a key file; the edits are
 * seeded and general, and know nothing of the articles.
 */
@NullMarked
package dev.variorum.benchmarks.quality.plants;

import org.jspecify.annotations.NullMarked;
