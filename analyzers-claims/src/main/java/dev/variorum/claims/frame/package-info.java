/**
 * Statements as typed frames: who or what it is about, the value stated, and under which
 * circumstances of place, time, certainty and attribution.
 *
 * <p>A frame is what one account says once. It is read from one document alone, by general patterns
 * of English, and is small: names, word concepts as hashes, numbers and offsets.
 */
@NullMarked
package dev.variorum.claims.frame;

import org.jspecify.annotations.NullMarked;
