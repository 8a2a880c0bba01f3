package dev.variorum.core.analysis;

import dev.variorum.core.corpus.DocumentId;

/**
 * What an analyzer kept of one document; made by core.
 *
 * @param position the document's position in the corpus, from 0
 * @param document the document's id
 * @param value what {@code inspect} returned
 * @param <P> what is kept of one document
 */
public record Inspection<P>(long position, DocumentId document, P value) {}
