package dev.variorum.dedupe.passage;

import dev.variorum.core.text.Span;

/**
 * Two stretches of one document that say the same.
 *
 * @param first the earlier one
 * @param again the later one
 * @param verbatim whether the words are the same
 * @param similarity 1 when they are; otherwise how much of the weight of their content words is in
 *     both, from 0 to 1
 */
public record Repetition(Span first, Span again, boolean verbatim, double similarity) {}
