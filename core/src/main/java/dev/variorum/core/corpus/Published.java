package dev.variorum.core.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When a document was published, no more exactly than it is known.
 *
 * <p>Written as in ISO 8601: {@code 2025}, {@code 2025-03}, {@code 2025-03-06}, {@code
 * 2025-03-06T14:00}, {@code 2025-03-06T14:00:00Z}. Immutable.
 */
public final class Published implements Comparable<Published> {
  private final String written;
  private final LocalDate first;
  private final LocalDate last;
  private final Optional<Instant> instant;

  private Published(String written, LocalDate first, LocalDate last, Optional<Instant> instant) {
    this.written = written;
    this.first = first;
    this.last = last;
    this.instant = instant;
  }

  /**
   * What {@code text} says, or empty when it is no date of the forms above (a blank may stand for
   * the T).
   */
  public static Optional<Published> parse(String text) {
    String s = text.strip();
    try {
      if (s.matches("\\d{4}")) {
        int year = Integer.parseInt(s);
        return Optional.of(
            new Published(
                s, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Optional.empty()));
      }
      if (s.matches("\\d{4}-\\d\\d")) {
        YearMonth month = YearMonth.parse(s);
        return Optional.of(
            new Published(s, month.atDay(1), month.atEndOfMonth(), Optional.empty()));
      }
      if (s.matches("\\d{4}-\\d\\d-\\d\\d")) {
        LocalDate day = LocalDate.parse(s);
        return Optional.of(new Published(s, day, day, Optional.empty()));
      }
      if (s.matches("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*")) {
        return Optional.of(moment(s.replace(' ', 'T')));
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Published moment(String s) {
    if (s.matches(".*(Z|[+-]\\d\\d:\\d\\d)")) {
      OffsetDateTime at = OffsetDateTime.parse(s);
      return new Published(s, at.toLocalDate(), at.toLocalDate(), Optional.of(at.toInstant()));
    }
    LocalDateTime at = LocalDateTime.parse(s);
    return new Published(
        s, at.toLocalDate(), at.toLocalDate(), Optional.of(at.toInstant(ZoneOffset.UTC)));
  }

  /** The first day it can have been. */
  public LocalDate first() {
    return first;
  }

  /** The last day it can have been. */
  public LocalDate last() {
    return last;
  }

  /** The exact moment, when a time of day is known; a time without an offset counts as UTC. */
  public Optional<Instant> instant() {
    return instant;
  }

  /** By first day, then by moment (days without one first), then by how it is written. */
  @Override
  public int compareTo(Published other) {
    int byDay = first.compareTo(other.first);
    if (byDay != 0) {
      return byDay;
    }
    int byMoment = instant.orElse(Instant.MIN).compareTo(other.instant.orElse(Instant.MIN));
    return byMoment != 0 ? byMoment : written.compareTo(other.written);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Published p && p.written.equals(written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  /** The date as it was given. */
  @Override
  public String toString() {
    return written;
  }
}
