/**
 * What analyzers say: a closed set of shapes with an open, described vocabulary.
 *
 * <p>A {@link dev.variorum.core.finding.Finding} is one sentence tied to passages, with named
 * facts; a {@link dev.variorum.core.finding.FindingKind} describes which names a kind uses; an
 * {@link dev.variorum.core.finding.Exhibit} is a small table or figure about the whole corpus.
 * Because the shapes are closed, every output format can show the results of an analyzer it has
 * never heard of. Everything here is immutable.
 */
@NullMarked
package dev.variorum.core.finding;

import org.jspecify.annotations.NullMarked;
