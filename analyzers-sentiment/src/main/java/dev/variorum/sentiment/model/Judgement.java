package dev.variorum.sentiment.model;

/**
 * What a sentence says where it is told to judge, both from -1 to 1.
 *
 * @param stance the part that stands on words that judge: how it is told rather than what. A plain
 *     report of a disaster has a stance near 0
 * @param opinion all of it
 */
public record Judgement(double stance, double opinion) {}
