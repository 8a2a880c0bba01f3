/**
 * From documents to findings: what is kept of a document, and what follows from all of them.
 *
 * <p>A document is sketched by itself: a score for every sentence and, for every mention of a
 * subject, the probabilities and the weightiest words. The conclusions join names over the corpus,
 * leave out what a text says twice, and sum by document, source and subject.
 */
@NullMarked
package dev.variorum.sentiment.analysis;

import org.jspecify.annotations.NullMarked;
