package dev.variorum.claims.date;

import dev.variorum.claims.date.DateMention.Kind;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** An expression of time by pieces, before it becomes a mention. */
record Reading(
    int first, int end, Kind kind, @Nullable Days days, @Nullable LocalTime time, String symbol) {

  static Reading date(int first, int end, Days days) {
    return new Reading(first, end, Kind.DATE, days, null, "");
  }

  static Reading time(int first, int end, @Nullable LocalTime time, String part) {
    return new Reading(first, end, Kind.TIME, null, time, part);
  }

  static Reading symbolic(int first, int end, String symbol) {
    return new Reading(first, end, Kind.SYMBOLIC, null, null, symbol);
  }

  static Reading duration(int first, int end, String length) {
    return new Reading(first, end, Kind.DURATION, null, null, length);
  }

  static Reading set(int first, int end, String every) {
    return new Reading(first, end, Kind.SET, null, null, every);
  }

  /** Whether it names one day. */
  boolean isDay() {
    Days d = days;
    return kind == Kind.DATE && d != null && d.edtf().length() == 10
        || kind == Kind.SYMBOLIC && CalendarWords.weekday(symbol) != null;
  }

  Reading from(int newFirst) {
    return new Reading(newFirst, end, kind, days, time, symbol);
  }
}
