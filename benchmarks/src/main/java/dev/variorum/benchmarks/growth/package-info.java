/**
 * Growth: synthetic corpora of any size, made from a seed, for measuring time and memory at a thousand to a million
 * records. The texts are English-like sentences with figures, names and quotations, drawn from a Zipf distribution over
 * made-up words, with a known share of copies.
 */
@NullMarked
package dev.variorum.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
