/**
 * The analyzer SPI: what a plugin implements and what it is given.
 *
 * <p>An {@link dev.variorum.core.analysis.Analyzer} is found by {@link java.util.ServiceLoader}.
 * For a run it prepares an {@link dev.variorum.core.analysis.Analysis}, which inspects every
 * document by itself, on any thread, and then concludes over all inspections, once. Only what
 * {@code inspect} returned passes from one to the other.
 */
@NullMarked
package dev.variorum.core.analysis;

import org.jspecify.annotations.NullMarked;
