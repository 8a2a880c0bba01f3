/**
 * Who says what: direct, mixed and indirect speech with its speaker, cue and content, and scare
 * quotes told from speech.
 *
 * <p>English, by closed word lists and phrase patterns; the roles source, cue and content are those
 * of PolNeAR (Newell, Margolin and Ruths, 2018). A speaker that cannot be told is left out.
 */
@NullMarked
package dev.variorum.claims.quotation;

import org.jspecify.annotations.NullMarked;
