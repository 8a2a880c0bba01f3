/**
 * What every analyzer must keep to, as tests to inherit.
 *
 * <p>Extend {@link dev.variorum.core.analysis.testkit.AnalyzerContract}, say which analyzer and
 * give it documents in which it finds something; the laws are then run as tests of your class.
 */
@NullMarked
package dev.variorum.core.analysis.testkit;

import org.jspecify.annotations.NullMarked;
