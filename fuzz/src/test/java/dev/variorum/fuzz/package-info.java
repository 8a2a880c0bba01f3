/**
 * Fuzz tests: inputs that a search made up, for every part that reads what others wrote.
 *
 * <p>In the ordinary build the stored inputs below {@code src/test/resources} are tried, those of
 * earlier failures among them. {@code fuzz/run} searches for new ones.
 */
@NullMarked
package dev.variorum.fuzz;

import org.jspecify.annotations.NullMarked;
