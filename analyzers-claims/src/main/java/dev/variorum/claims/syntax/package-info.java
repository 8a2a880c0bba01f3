/**
 * A shallow reading of English sentences: the part each word plays, noun phrases and verb groups,
 * and which phrase is the subject of which verb.
 *
 * <p>By closed word classes, a list of verbs and the words beside each word; no model. The cost is
 * linear in the length of a text, as every look to either side is bounded.
 */
@NullMarked
package dev.variorum.claims.syntax;

import org.jspecify.annotations.NullMarked;
