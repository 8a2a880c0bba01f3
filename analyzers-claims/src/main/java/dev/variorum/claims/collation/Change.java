package dev.variorum.claims.collation;

import dev.variorum.core.text.Span;

/**
 * A place where two otherwise equal sentences differ.
 *
 * @param a words of the first sentence, perhaps none
 * @param b words of the second sentence, perhaps none
 * @param spanA where they stand; empty when there are none
 * @param spanB where they stand; empty when there are none
 * @param before how many words right before it are equal
 * @param after how many words right behind it are equal
 */
public record Change(String[] a, String[] b, Span spanA, Span spanB, int before, int after) {}
