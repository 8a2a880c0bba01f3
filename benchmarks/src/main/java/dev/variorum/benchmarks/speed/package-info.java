/**
 * JMH benchmarks, one class a question. Each runs on seeded synthetic input, or on a file given by
 * {@code -p file=...}; what it computes is asserted by a test, so that no figure is of a wrong
 * answer.
 */
@NullMarked
package dev.variorum.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
