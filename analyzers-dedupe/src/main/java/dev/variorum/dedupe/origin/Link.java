package dev.variorum.dedupe.origin;

import dev.variorum.core.text.Span;

/**
 * A reason to take two documents for one origin.
 *
 * @param first number of the one document
 * @param second number of the other
 * @param basis the reason
 * @param certain whether the reason leaves no reasonable doubt
 * @param strength 0 to 1, to be compared within one basis
 * @param firstSpan where the reason shows in the first
 * @param secondSpan where it shows in the second
 */
public record Link(
    int first,
    int second,
    Basis basis,
    boolean certain,
    double strength,
    Span firstSpan,
    Span secondSpan) {}
