package dev.variorum.claims.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of the calendar: its EDTF (ISO 8601-2:2019) and, when the year is known, its ends.
 *
 * <p>Seasons are 21 to 24, quarters 33 to 36, half-years 40 and 41, as EDTF level 2 has them; weeks
 * and weekends are intervals.
 */
record Days(String edtf, Optional<LocalDate> first, Optional<LocalDate> last) {

  static Days day(LocalDate day) {
    return new Days(day.toString(), Optional.of(day), Optional.of(day));
  }

  /** A day of a month in an unknown year. */
  static Days monthDay(int month, int day) {
    return unknown(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
  }

  /** A month of an unknown year. */
  static Days monthOnly(int month) {
    return unknown(String.format(Locale.ROOT, "XXXX-%02d", month));
  }

  private static Days unknown(String edtf) {
    return new Days(edtf, Optional.empty(), Optional.empty());
  }

  static Days month(YearMonth month) {
    return of(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  static Days year(int year) {
    return of(
        String.format(Locale.ROOT, "%04d", year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31));
  }

  /** From the first day of one year to the last of another. */
  static Days years(int first, int last) {
    return of(
        String.format(Locale.ROOT, "%04d/%04d", first, last),
        LocalDate.of(first, 1, 1),
        LocalDate.of(last, 12, 31));
  }

  /** The ten years from {@code year}, which ends in 0. */
  static Days decade(int year) {
    return of(
        String.format(Locale.ROOT, "%03dX", year / 10),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year + 9, 12, 31));
  }

  /** The 20th century is the years 1900 to 1999 in everyday use. */
  static Days century(int number) {
    int from = (number - 1) * 100;
    return of(
        String.format(Locale.ROOT, "%02dXX", number - 1),
        LocalDate.of(from, 1, 1),
        LocalDate.of(from + 99, 12, 31));
  }

  static Days quarter(int year, int quarter) {
    YearMonth start = YearMonth.of(year, quarter * 3 - 2);
    return of(year + "-" + (32 + quarter), start.atDay(1), start.plusMonths(2).atEndOfMonth());
  }

  boolean isMonth() {
    return edtf.length() == 7
        && edtf.charAt(4) == '-'
        && edtf.compareTo(edtf.substring(0, 4) + "-13") < 0;
  }

  boolean isQuarter() {
    return edtf.length() == 7 && edtf.charAt(4) == '-' && edtf.charAt(5) == '3';
  }

  /** For a quarter, the same one of the year before. */
  Days quarterYearBefore() {
    return quarter(Integer.parseInt(edtf.substring(0, 4)) - 1, edtf.charAt(6) - '2');
  }

  static Days half(int year, int half) {
    YearMonth start = YearMonth.of(year, half * 6 - 5);
    return of(year + "-" + (39 + half), start.atDay(1), start.plusMonths(5).atEndOfMonth());
  }

  /** Spring 1, summer 2, autumn 3, winter 4, by the months of the northern year. */
  static Days season(int year, int season) {
    YearMonth start = YearMonth.of(year, season * 3);
    return of(year + "-" + (20 + season), start.atDay(1), start.plusMonths(2).atEndOfMonth());
  }

  /** The week from Monday to Sunday that holds {@code day}. */
  static Days week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return interval(monday, monday.plusDays(6));
  }

  /** Saturday and Sunday of the week that holds {@code day}. */
  static Days weekend(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return interval(monday.plusDays(5), monday.plusDays(6));
  }

  static Days interval(LocalDate first, LocalDate last) {
    return of(first + "/" + last, first, last);
  }

  /** The last {@code weekday} not after {@code day}, or the first not before it. */
  static LocalDate weekday(LocalDate day, DayOfWeek weekday, boolean future) {
    int distance = weekday.getValue() - day.getDayOfWeek().getValue();
    if (future) {
      return day.plusDays(distance < 0 ? distance + 7 : distance);
    }
    return day.plusDays(distance > 0 ? distance - 7 : distance);
  }

  /** The day of that number, or empty when the month does not have it. */
  static Optional<LocalDate> dayOf(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Days of(String edtf, LocalDate first, LocalDate last) {
    return new Days(edtf, Optional.of(first), Optional.of(last));
  }
}
