package dev.variorum.core.finding;

/**
 * How a passage is shown; made by core from the document's text.
 *
 * @param line the line it starts on, from 1
 * @param words its words, cut at 400 characters with an ellipsis
 * @param shortened whether they were cut
 */
public record Shown(int line, String words, boolean shortened) {}
