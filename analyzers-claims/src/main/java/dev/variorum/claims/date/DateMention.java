package dev.variorum.claims.date;

import dev.variorum.core.text.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * An expression of time in a text.
 *
 * @param span where it stands
 * @param edtf the days it names in EDTF: {@code 2025-03-06}, {@code 2025-03}, {@code 2025-21}
 *     (spring), {@code 199X}, {@code 2025-03-03/2025-03-09} (a week); empty when symbolic or a
 *     length of time
 * @param first the first day it can mean
 * @param last the last day it can mean
 * @param time the time of day, when one is given
 * @param kind what it names
 * @param symbol the words in a normal form when it cannot be tied to a day ({@code thursday},
 *     {@code last week}); an ISO 8601 duration ({@code P3M}, {@code PXY} for some years) for
 *     durations and sets; {@code morning} and the like for a part of a day
 */
public record DateMention(
    Span span,
    String edtf,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<LocalTime> time,
    Kind kind,
    String symbol) {

  /** What an expression of time names. */
  public enum Kind {
    /** A day or a longer stretch of the calendar. */
    DATE,
    /** A time of day or a part of a day, with its date when that is known. */
    TIME,
    /** A length of time. */
    DURATION,
    /** Something that comes again: daily, every Monday. */
    SET,
    /** A time that the text alone does not fix: now, in the past, Thursday without a date. */
    SYMBOLIC
  }
}
