/**
 * What of a sentence bears on its tone: every sign is a feature with a rule, a weight in the
 * sentence and the words it stands on.
 *
 * <p>One class a family of rules. Features are not stored but handed to a {@link
 * dev.variorum.sentiment.feature.FeatureSink}, so that training collects, prediction sums and an
 * explanation lists the same ones.
 */
@NullMarked
package dev.variorum.sentiment.feature;

import org.jspecify.annotations.NullMarked;
