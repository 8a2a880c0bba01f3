package dev.variorum.claims.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The year of a day or month that is written without one. */
final class NearestYear {
  private final Tense tense;
  private final Optional<LocalDate> reference;

  NearestYear(Tense tense, Optional<LocalDate> reference) {
    this.tense = tense;
    this.reference = reference;
  }

  /** A day without a year: the year that brings it nearest to the document's day. */
  Days nearest(int month, int day, int at) {
    if (reference.isEmpty()) {
      return Days.monthDay(month, day);
    }
    LocalDate written = reference.get();
    boolean future = tense.isFuture(at);
    Optional<LocalDate> best = Optional.empty();
    long least = Long.MAX_VALUE;
    for (int year = written.getYear() - 1; year <= written.getYear() + 1; year++) {
      Optional<LocalDate> candidate = Days.dayOf(year, month, day);
      if (candidate.isPresent()) {
        long distance = candidate.get().toEpochDay() - written.toEpochDay();
        long cost = distance > 0 == future ? Math.abs(distance) : Math.abs(distance) * 2;
        if (cost < least) {
          least = cost;
          best = candidate;
        }
      }
    }
    return best.map(Days::day).orElseGet(() -> Days.monthDay(month, day));
  }

  Days nearest(int month, int at) {
    if (reference.isEmpty()) {
      return Days.monthOnly(month);
    }
    YearMonth written = YearMonth.from(reference.get());
    YearMonth candidate = YearMonth.of(written.getYear(), month);
    boolean future = tense.isFuture(at);
    if (future && candidate.isBefore(written)) {
      candidate = candidate.plusYears(1);
    } else if (!future && candidate.isAfter(written)) {
      candidate = candidate.minusYears(1);
    }
    return Days.month(candidate);
  }
}
