/**
 * Figures and number words: what number a stretch of text spells, before anybody asks what it
 * counts.
 *
 * <p>{@link dev.variorum.claims.numeral.Pieces} is a finer view of core's terms, in which {@code
 * 50bn} and {@code twenty-one} come apart; {@link dev.variorum.claims.numeral.NumeralReader} reads
 * one number from it, and {@link dev.variorum.claims.numeral.Numerals} all of a text. Dates and
 * quantities are both built on this. Values are exact decimals except for fractions such as a
 * third, which have fifteen digits.
 */
@NullMarked
package dev.variorum.claims.numeral;

import org.jspecify.annotations.NullMarked;
