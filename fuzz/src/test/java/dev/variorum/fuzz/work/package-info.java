/**
 * Counts the work that a text makes: classes are loaded with a counter at the head of each method
 * and at each jump back, so that how work grows with a text can be checked without a clock.
 */
@NullMarked
package dev.variorum.fuzz.work;

import org.jspecify.annotations.NullMarked;
