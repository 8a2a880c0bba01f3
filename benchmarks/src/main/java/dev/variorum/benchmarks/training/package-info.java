/**
 * Trains the weights that the sentiment module ships, and trains inside the quality suites.
 *
 * <p>Deterministic: the same data gives the same bytes. The features come from the analyzer itself,
 * so that training and prediction cannot differ; LIBLINEAR (R.-E. Fan et al., 2008) finds the
 * weights.
 */
@NullMarked
package dev.variorum.benchmarks.training;

import org.jspecify.annotations.NullMarked;
