/**
 * The claims analyzer: what accounts claim, who is said to say it, where they agree and on how many
 * origins that rests, where they contradict each other.
 *
 * <p>This package adapts the typed libraries of its sub-packages to the analyzer SPI and holds no
 * reading of its own.
 */
@NullMarked
package dev.variorum.claims;

import org.jspecify.annotations.NullMarked;
