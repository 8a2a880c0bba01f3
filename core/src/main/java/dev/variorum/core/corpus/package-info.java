/**
 * What is compared: documents with their texts and what is known of them, the corpus they make up,
 * and the readers that bring them in.
 *
 * <p>A {@link dev.variorum.core.corpus.CorpusReader} pushes documents and problems into a {@link
 * dev.variorum.core.corpus.DocumentSink}; the engine owns order, ids and storage, and shows the
 * result as a {@link dev.variorum.core.corpus.Corpus}. Texts are kept exactly as the reader yields
 * them, never cleaned.
 */
@NullMarked
package dev.variorum.core.corpus;

import org.jspecify.annotations.NullMarked;
