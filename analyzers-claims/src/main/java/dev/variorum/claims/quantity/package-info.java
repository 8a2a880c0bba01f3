/**
 * Quantities: figures with what they measure or count, their bound and their unit.
 *
 * <p>{@link dev.variorum.claims.quantity.Quantities} scans a document and answers {@link
 * dev.variorum.claims.quantity.Quantity} objects in the order of the text. Figures inside names
 * ({@code QwQ-32B}), labels ({@code Route 9}), dates, clock times and ordinals are none. The rules
 * are closed-class tables and grammar over pieces of terms, in time linear in the text; no model is
 * trained. Value and unit follow the NUMSET idea of EQUATE (Ravichander et al. 2019): a value or a
 * range, a unit, and a mark whether it is exact, approximate or a bound.
 */
@NullMarked
package dev.variorum.claims.quantity;

import org.jspecify.annotations.NullMarked;
