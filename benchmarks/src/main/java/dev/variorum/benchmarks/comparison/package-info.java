/**
 * Compares two sets of JMH results, so that somebody who changes a hot path knows whether it got faster: ratios with intervals, and an
 * exit code for a real slowdown.
 */
@NullMarked
package dev.variorum.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
