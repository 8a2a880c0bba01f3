/**
 * The little English grammar that reading claims needs: which words are closed-class, where a noun
 * phrase ends, which forms belong to one verb, which words are news-writing's synonyms and
 * opposites.
 *
 * <p>Word lists and rules by hand, no tagger and no parser; one pass over the terms of a document.
 */
@NullMarked
package dev.variorum.claims.grammar;

import org.jspecify.annotations.NullMarked;
