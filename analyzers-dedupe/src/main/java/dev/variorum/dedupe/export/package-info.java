/**
 * What a data engineer takes away: groups as rows, ids to drop, and the documents that stay.
 *
 * <p>{@link dev.variorum.dedupe.export.CopyTable} is read from the findings of a run, so it works on a
 * report of any size and needs nothing but the closed shapes. No input is ever changed.
 */
@NullMarked
package dev.variorum.dedupe.export;

import org.jspecify.annotations.NullMarked;
