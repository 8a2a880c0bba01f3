package dev.variorum.claims.quantity;

/**
 * A unit where it stands in a text.
 *
 * @param end the piece after it
 */
record UnitPhrase(Unit unit, int end) {}
