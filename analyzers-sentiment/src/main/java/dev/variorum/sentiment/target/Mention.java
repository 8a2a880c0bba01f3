package dev.variorum.sentiment.target;

import dev.variorum.core.text.Span;

/**
 * One place where a subject is spoken of.
 *
 * @param name the subject's name as the document writes it in full or in part
 * @param span where
 * @param certain false when the name may be an ordinary word that opens a sentence
 * @param place whether it stands where a place stands: after {@code in} and the like
 */
public record Mention(String name, Span span, boolean certain, boolean place) {}
