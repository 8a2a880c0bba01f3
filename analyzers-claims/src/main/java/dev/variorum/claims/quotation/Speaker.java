package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.Phrase;

/**
 * Who was found to speak, and the term that says so.
 *
 * @param phrase the words for the speaker
 * @param cueFrom first term of the cue
 * @param cueLast last term of the cue
 */
record Speaker(Phrase phrase, int cueFrom, int cueLast) {}
