package dev.variorum.claims.grammar;

/**
 * A noun phrase by its terms, all inclusive.
 *
 * @param from first term
 * @param last last term, appositions and phrases behind the head included
 * @param headFrom first term of the head: the name, else the noun
 * @param headLast last term of the head
 */
public record Phrase(int from, int last, int headFrom, int headLast) {}
