/**
 * What the characters of one text say, before anybody asks what they mean.
 *
 * <p>Tokens, terms, sentences, sections, quotations and names are each found in one scan of the
 * text and shared by all analyzers, so that two analyzers never disagree about where a sentence
 * ends. All positions are UTF-16 offsets into the text exactly as it was read. Nothing here knows a
 * corpus, a finding or another text. Every type is immutable and may be used from any thread.
 */
@NullMarked
package dev.variorum.core.text;

import org.jspecify.annotations.NullMarked;
