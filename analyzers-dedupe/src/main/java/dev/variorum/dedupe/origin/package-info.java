/**
 * On how many separate origins a set of documents can rest.
 *
 * <p>Documents are linked when one is a copy of the other, when they share passages beyond what a
 * quotation or a set phrase explains, when one credits the other, or, as a probability only, when
 * they state the same rare facts and quotations in the same order. {@link
 * dev.variorum.dedupe.origin.Origins} turns links into origins.
 */
@NullMarked
package dev.variorum.dedupe.origin;

import org.jspecify.annotations.NullMarked;
