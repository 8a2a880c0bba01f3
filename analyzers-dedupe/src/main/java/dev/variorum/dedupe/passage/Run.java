package dev.variorum.dedupe.passage;

/**
 * Equal words in a row in two texts, or twice in one.
 *
 * @param first number of the first token in the one text
 * @param second number of the first token in the other
 * @param words length in tokens
 */
public record Run(int first, int second, int words) {}
