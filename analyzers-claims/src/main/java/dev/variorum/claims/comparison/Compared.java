package dev.variorum.claims.comparison;

/**
 * One comparison found in a clause.
 *
 * @param standing how the subject stands to the other thing
 * @param aspect in which respect; empty in general
 * @param other the first term of what it is compared with
 * @param partly whether it holds nearly, mostly or in part
 */
public record Compared(Standing standing, String aspect, int other, boolean partly) {}
