/**
 * What every reader must keep to, as tests to inherit.
 *
 * <p>Extend {@link dev.variorum.core.corpus.testkit.ReaderContract}, say which reader and give it
 * an example; the laws are then run as tests of your class.
 */
@NullMarked
package dev.variorum.core.corpus.testkit;

import org.jspecify.annotations.NullMarked;
