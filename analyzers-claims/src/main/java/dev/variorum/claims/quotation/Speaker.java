package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.Phrase;

/**
 * Who was found to speak, and the terms that say so.
 *
 * @param phrase the words for the speaker
 * @param cueFrom first term of the cue
 * @param cueLast last term of the cue; less than {@code cueFrom} when there is none
 * @param cue the term of the cue that tells its meaning
 */
record Speaker(Phrase phrase, int cueFrom, int cueLast, int cue) {}
