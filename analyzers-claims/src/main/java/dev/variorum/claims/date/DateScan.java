package dev.variorum.claims.date;

import dev.variorum.claims.date.DateMention.Kind;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One scan of a text for expressions of time; used once and dropped. */
final class DateScan {
  private final Pieces pieces;
  private final ClockRules clock;
  private final CalendarRules calendar;
  private final RelativeRules relative;
  private final DurationRules durations;
  private final List<Reading> readings = new ArrayList<>();

  DateScan(Pieces pieces, Optional<LocalDate> reference) {
    this.pieces = pieces;
    NumeralReader numerals = pieces.numerals();
    Tense tense = new Tense(pieces);
    this.clock = new ClockRules(pieces, numerals);
    this.calendar = new CalendarRules(pieces, numerals, tense, reference);
    this.relative = new RelativeRules(pieces, numerals, tense, reference);
    this.durations = new DurationRules(pieces, numerals);
  }

  List<DateMention> run() {
    int i = 0;
    while (i < pieces.size()) {
      Reading reading = at(i);
      if (reading == null) {
        i++;
        continue;
      }
      add(reading);
      i = reading.end();
    }
    compareQuarters();
    List<DateMention> mentions = new ArrayList<>(readings.size());
    for (Reading r : readings) {
      mentions.add(mention(r));
    }
    return List.copyOf(mentions);
  }

  /** "The quarter ... a year earlier": the same quarter of the year before. */
  private void compareQuarters() {
    Reading quarter = null;
    for (int k = 0; k < readings.size(); k++) {
      Reading reading = readings.get(k);
      Days days = reading.days();
      if (days == null) {
        continue;
      }
      if (days.isQuarter()) {
        quarter = reading;
      } else if (quarter != null
          && quarter.days() != null
          && isYearBack(reading, days)
          && pieces.sentence(reading.first()) - pieces.sentence(quarter.first()) <= 1) {
        readings.set(
            k, Reading.date(reading.first(), reading.end(), quarter.days().quarterYearBefore()));
      }
    }
  }

  private boolean isYearBack(Reading reading, Days days) {
    String last = pieces.word(reading.end() - 1);
    return days.edtf().length() == 4 && (last.equals("ago") || last.equals("earlier"));
  }

  private @Nullable Reading at(int i) {
    if (!CalendarWords.mayStart(pieces, i)) {
      return null;
    }
    Reading reading = clock.at(i);
    if (reading == null) {
      reading = calendar.at(i);
    }
    if (reading == null) {
      reading = relative.at(i);
    }
    if (reading == null) {
      reading = durations.at(i);
    }
    boolean broken = reading != null && !pieces.sameSentence(i, reading.end() - 1);
    return broken ? null : partOfDay(i, reading);
  }

  /** {@code the morning of}, {@code overnight}: a part of the day without a date. */
  private @Nullable Reading partOfDay(int i, @Nullable Reading found) {
    if (found != null) {
      return found;
    }
    String part = CalendarWords.partOfDay(pieces.word(i));
    boolean led = pieces.is(i - 1, "the") && pieces.is(i - 2, "in") || isAfterDay(i);
    return part != null && led ? Reading.time(i, i + 1, null, part) : null;
  }

  private boolean isAfterDay(int i) {
    if (readings.isEmpty()) {
      return false;
    }
    Reading last = readings.get(readings.size() - 1);
    return last.end() == i && (last.isDay() || last.kind() == Kind.TIME);
  }

  /** Adds a reading, or joins it to the one before: a clock time and a day make one time. */
  private void add(Reading reading) {
    if (!readings.isEmpty()) {
      Reading last = readings.get(readings.size() - 1);
      Reading joined = join(last, reading);
      if (joined != null) {
        readings.set(readings.size() - 1, joined);
        return;
      }
    }
    readings.add(reading);
  }

  private @Nullable Reading join(Reading a, Reading b) {
    if (!pieces.sameSentence(a.first(), b.first()) || !isLinked(a.end(), b.first())) {
      return null;
    }
    Reading monthOfYear = monthOfYear(a, b);
    if (monthOfYear != null) {
      return monthOfYear;
    }
    if (a.kind() == Kind.TIME && a.days() == null && b.isDay()) {
      return both(a, b, a.time(), a.symbol(), b.days(), b);
    }
    if (a.isDay() && b.kind() == Kind.TIME && b.days() == null) {
      return both(a, b, b.time(), b.symbol(), a.days(), a);
    }
    if (a.kind() == Kind.TIME && b.kind() == Kind.TIME && a.days() == null) {
      LocalTime time = a.time() != null ? a.time() : b.time();
      return new Reading(
          a.first(), b.end(), Kind.TIME, b.days(), time, a.time() != null ? "" : b.symbol());
    }
    if (a.isDay()
        && b.isDay()
        && a.end() + 1 >= b.first()
        && b.days() != null
        && pieces.written(a.end()).equals(",") | a.end() == b.first()) {
      // "Thursday 6 March" and "Tuesday, Nov. 21" are one day.
      boolean weekdayFirst = CalendarWords.weekday(pieces.word(a.end() - 1)) != null;
      return weekdayFirst ? b.from(a.first()) : null;
    }
    return null;
  }

  /** {@code January next year}: the month in the year that is named behind it. */
  private static @Nullable Reading monthOfYear(Reading a, Reading b) {
    Days month = a.days();
    Days year = b.days();
    boolean both =
        month != null
            && year != null
            && a.end() == b.first()
            && month.edtf().length() == 7
            && year.edtf().length() == 4
            && !year.edtf().endsWith("X")
            && month.first().isPresent()
            && month.isMonth();
    if (!both || month == null || year == null) {
      return null;
    }
    int number = month.first().orElseThrow().getMonthValue();
    return Reading.date(
        a.first(), b.end(), Days.month(YearMonth.of(Integer.parseInt(year.edtf()), number)));
  }

  private static Reading both(
      Reading a,
      Reading b,
      @Nullable LocalTime time,
      String part,
      @Nullable Days days,
      Reading day) {
    String symbol = days != null ? part : day.symbol() + (part.isEmpty() ? "" : " " + part);
    return new Reading(a.first(), b.end(), Kind.TIME, days, time, symbol);
  }

  /** Nothing between, or {@code on}, {@code at}, {@code in the}, a comma. */
  private boolean isLinked(int end, int first) {
    for (int i = end; i < first; i++) {
      switch (pieces.word(i)) {
        case "on", "at", "in", "the", ",":
          break;
        default:
          return false;
      }
    }
    return first - end <= 2;
  }

  private DateMention mention(Reading r) {
    Days days = r.days();
    return new DateMention(
        pieces.span(r.first(), r.end()),
        days == null ? "" : days.edtf(),
        days == null ? Optional.empty() : days.first(),
        days == null ? Optional.empty() : days.last(),
        Optional.ofNullable(r.time()),
        r.kind(),
        r.symbol());
  }
}
