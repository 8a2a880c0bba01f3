/**
 * Runs analyzers over a corpus: finds the plugins, reads each document once, lets every selected
 * analyzer inspect it, and has them conclude in the order of their uses.
 *
 * <p>{@link dev.variorum.core.engine.Plugins} is the registry, {@link
 * dev.variorum.core.engine.Engine} the run, {@link dev.variorum.core.engine.Report} its result. The
 * calling thread reads; daemon threads inspect and conclude. The same input, settings and versions
 * give the same report for any number of threads.
 */
@NullMarked
package dev.variorum.core.engine;

import org.jspecify.annotations.NullMarked;
