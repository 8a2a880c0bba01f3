package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Pieces;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** this, last or next and a unit, weekday, month, season or part of a day. */
final class DirectedRules {
  private final Pieces pieces;
  private final Optional<LocalDate> reference;

  DirectedRules(Pieces pieces, Optional<LocalDate> reference) {
    this.pieces = pieces;
    this.reference = reference;
  }

  /** this, last or next and a unit, weekday, month, season or part of a day. */
  @Nullable Reading directed(int first, int i) {
    int way =
        switch (pieces.word(i)) {
          case "last", "past", "previous", "preceding" -> -1;
          case "next", "coming", "following" -> 1;
          default -> 0;
        };
    int at = i + 1;
    String word = pieces.word(at);
    DayOfWeek weekday = CalendarWords.weekday(word);
    if (weekday != null && !word.endsWith("ss")) {
      return weekdayOf(first, at + 1, weekday, way);
    }
    int month = CalendarWords.month(word);
    if (month > 0 && pieces.isCapitalised(at)) {
      return month(first, at + 1, month, way);
    }
    int season = CalendarWords.season(word);
    if (season > 0) {
      return reference
          .map(r -> Reading.date(first, at + 1, Days.season(seasonYear(r, season, way), season)))
          .orElseGet(() -> Reading.symbolic(first, at + 1, pieces.word(i) + " " + word));
    }
    String part = CalendarWords.partOfDay(word);
    if (part != null && (way == 0 && pieces.is(i, "this") || word.equals("night"))) {
      int back = way < 0 ? -1 : 0;
      return withPart(day(first, at + 1, back, pieces.word(i) + " " + word), at + 1, part);
    }
    return unit(first, i, at, way);
  }

  private @Nullable Reading unit(int first, int i, int at, int way) {
    String word = pieces.word(at);
    boolean plural = word.endsWith("s");
    if (plural) {
      return null;
    }
    String symbol = (way < 0 ? "last " : way > 0 ? "next " : "this ") + word;
    LocalDate r = reference.orElse(null);
    Days days;
    if (r == null) {
      return CalendarWords.unit(word) != null || word.equals("weekend")
          ? Reading.symbolic(first, at + 1, symbol)
          : null;
    }
    switch (word) {
      case "year":
        days = Days.year(r.getYear() + way);
        break;
      case "month":
        days = Days.month(YearMonth.from(r).plusMonths(way));
        break;
      case "week":
        days = Days.week(r.plusWeeks(way));
        break;
      case "weekend":
        days = Days.weekend(r.plusWeeks(way));
        break;
      case "quarter":
        YearMonth m = YearMonth.from(r).plusMonths(3L * way);
        days = Days.quarter(m.getYear(), (m.getMonthValue() + 2) / 3);
        break;
      case "decade":
        days = Days.decade((r.getYear() / 10 + way) * 10);
        break;
      case "century":
        days = Days.century(r.getYear() / 100 + 1 + way);
        break;
      case "day":
        if (!pieces.is(i, "next") && !pieces.is(i, "previous") && !pieces.is(i, "following")) {
          return null;
        }
        return Reading.symbolic(first, at + 1, symbol);
      default:
        return null;
    }
    return Reading.date(first, at + 1, days);
  }

  private static int seasonYear(LocalDate r, int season, int way) {
    int current = r.getMonthValue() / 3;
    if (way < 0) {
      return season < current ? r.getYear() : r.getYear() - 1;
    }
    if (way > 0) {
      return season > current ? r.getYear() : r.getYear() + 1;
    }
    return r.getYear();
  }

  private Reading month(int first, int end, int month, int way) {
    LocalDate r = reference.orElse(null);
    if (r == null) {
      return Reading.date(first, end, Days.monthOnly(month));
    }
    int year = r.getYear();
    if (way < 0 && month >= r.getMonthValue()) {
      year--;
    } else if (way > 0 && month <= r.getMonthValue()) {
      year++;
    }
    return Reading.date(first, end, Days.month(YearMonth.of(year, month)));
  }

  /**
   * @param way -1 and 1 for last and next, 0 for this, -2 and 2 for a bare weekday that lies in the
   *     past or the future
   */
  Reading weekdayOf(int first, int end, DayOfWeek weekday, int way) {
    LocalDate r = reference.orElse(null);
    if (r == null) {
      String name = weekday.name().toLowerCase(java.util.Locale.ROOT);
      return Reading.symbolic(first, end, name);
    }
    LocalDate day =
        switch (way) {
          case -1 -> Days.weekday(r.minusDays(1), weekday, false);
          case 1 -> Days.weekday(r.plusDays(1), weekday, true);
          case 2 -> Days.weekday(r, weekday, true);
          case 0 -> Days.week(r).first().orElse(r).plusDays(weekday.getValue() - 1L);
          default -> Days.weekday(r, weekday, false);
        };
    return Reading.date(first, end, Days.day(day));
  }

  Reading day(int first, int end, int distance, String word) {
    return reference
        .map(r -> Reading.date(first, end, Days.day(r.plusDays(distance))))
        .orElseGet(() -> Reading.symbolic(first, end, word));
  }

  static Reading withPart(Reading day, int end, String part) {
    return new Reading(day.first(), end, DateMention.Kind.TIME, day.days(), null, part);
  }
}
