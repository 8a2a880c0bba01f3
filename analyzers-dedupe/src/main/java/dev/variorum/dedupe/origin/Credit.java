package dev.variorum.dedupe.origin;

import dev.variorum.core.text.Span;

/**
 * A place where a document says whose report it prints.
 *
 * @param name hash of the credited name, without an article before it
 * @param span where the name stands
 */
public record Credit(long name, Span span) {}
