/**
 * The tone of texts and towards their subjects, with the words that carry it.
 *
 * <p>{@link dev.variorum.sentiment.ToneReader} is the library: it reads a sentence, or a subject in
 * it, and says why. {@link dev.variorum.sentiment.analysis.SentimentAnalyzer} makes it an analysis
 * of a corpus. The packages below are, from the inside out: lexicon, feature, model, voice (who
 * speaks), target (of whom is spoken) and analysis.
 */
@NullMarked
package dev.variorum.sentiment;

import org.jspecify.annotations.NullMarked;
