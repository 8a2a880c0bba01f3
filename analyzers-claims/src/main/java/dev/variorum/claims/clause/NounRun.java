package dev.variorum.claims.clause;

/**
 * A noun phrase by its terms, all inclusive.
 *
 * @param from first term, the determiner included
 * @param head the last term of the phrase itself: its noun, or the last word of its name
 * @param last last term, phrases with of included
 */
public record NounRun(int from, int head, int last) {}
