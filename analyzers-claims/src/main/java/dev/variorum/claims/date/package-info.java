/**
 * Dates, times, durations and repeated times, read against the day a document was written.
 *
 * <p>{@link dev.variorum.claims.date.Dates} scans a document; a {@link
 * dev.variorum.claims.date.DateMention} holds what was written and, where it can be worked out, the
 * interval of days it names. The day of the document is taken from its metadata, then from a
 * dateline at its head, never from by-lines at its end; without one, relative expressions stay
 * symbolic. The types follow TIMEX3 (ISO-TimeML); values are written in EDTF (ISO 8601-2).
 */
@NullMarked
package dev.variorum.claims.date;

import org.jspecify.annotations.NullMarked;
