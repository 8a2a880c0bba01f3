package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Clock times and parts of a day: {@code 3.10 a.m.}, {@code 09:15}, {@code noon}. */
final class ClockRules {
  private final Pieces pieces;
  private final NumeralReader numerals;
  private final SpokenTimes spoken;

  /** The sentence of the last time with a point, and whether it was after noon. */
  private int pointSentence = -100;

  private boolean pointAfternoon;

  ClockRules(Pieces pieces, NumeralReader numerals) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.spoken = new SpokenTimes(pieces, numerals);
  }

  @Nullable Reading at(int i) {
    Reading said = spoken.at(i);
    if (said != null) {
      return said;
    }
    if (pieces.kind(i) == Kind.NUMBER) {
      return figure(i);
    }
    if (pieces.kind(i) != Kind.WORD) {
      return null;
    }
    String word = pieces.word(i);
    switch (word) {
      case "noon":
        return Reading.time(i, i + 1, LocalTime.NOON, "");
      case "midnight":
        return Reading.time(i, i + 1, LocalTime.MIDNIGHT, "");
      default:
        return spelled(i);
    }
  }

  private @Nullable Reading spelled(int i) {
    Numeral numeral = numerals.at(i);
    if (numeral == null || numeral.form() != Numeral.Form.WORDS || !isHour(numeral)) {
      return null;
    }
    int hour = numeral.value().intValue();
    int suffix = suffixEnd(numeral.end());
    if (suffix > numeral.end()) {
      return Reading.time(i, suffix, at(hour, 0, isAfternoon(numeral.end())), "");
    }
    return null;
  }

  private static boolean isHour(Numeral numeral) {
    return numeral.value().scale() <= 0
        && numeral.value().signum() > 0
        && numeral.value().precision() <= 2
        && numeral.value().intValue() <= 24;
  }

  private @Nullable Reading figure(int i) {
    String written = pieces.written(i);
    int point = written.indexOf('.');
    boolean colon =
        pieces.written(i + 1).equals(":")
            && pieces.isGlued(i + 1)
            && pieces.isGlued(i + 2)
            && pieces.kind(i + 2) == Kind.NUMBER
            && pieces.written(i + 2).length() == 2
            && !(pieces.isGlued(i) && pieces.written(i - 1).equals(":"));
    int hour = number(point < 0 ? written : written.substring(0, point));
    int minute =
        colon
            ? number(pieces.written(i + 2))
            : point < 0
                ? 0
                : written.length() - point == 3 ? number(written.substring(point + 1)) : -1;
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || written.length() > 5) {
      return null;
    }
    int end = colon ? i + 3 : i + 1;
    int suffix = suffixEnd(end);
    if (suffix > end) {
      boolean afternoon = isAfternoon(end);
      if (point > 0) {
        pointSentence = pieces.sentence(i);
        pointAfternoon = afternoon;
      }
      return hour > 12 ? null : Reading.time(i, suffix, at(hour, minute, afternoon), "");
    }
    if (colon) {
      return isRatio(end) || hour == 24
          ? null
          : Reading.time(i, end, LocalTime.of(hour, minute), "");
    }
    return point > 0 && hour < 24 ? pointTime(i, hour, minute) : null;
  }

  /** {@code 1:2 odds} and {@code 2:14:35} are no times of day. */
  private boolean isRatio(int end) {
    return pieces.isGlued(end)
        && pieces.written(end).equals(":")
        && !(pieces.kind(end + 1) == Kind.NUMBER && pieces.written(end + 1).length() == 2);
  }

  /**
   * {@code at 3.10}: a time when a weekday or a part of the day follows, or when the text has just
   * written a time in that way.
   */
  private @Nullable Reading pointTime(int i, int hour, int minute) {
    boolean led =
        switch (pieces.word(i - 1)) {
          case "at",
              "by",
              "until",
              "till",
              "around",
              "about",
              "before",
              "after",
              "since",
              "was",
              "from",
              "to",
              "between",
              "and" ->
              true;
          default -> false;
        };
    if (!led || pieces.kind(i + 1) == Kind.PERCENT || pieces.kind(i - 1) == Kind.CURRENCY) {
      return null;
    }
    int next =
        pieces.is(i + 1, "on") || pieces.is(i + 1, "in") || pieces.is(i + 1, "every")
            ? i + 2
            : i + 1;
    if (pieces.is(next, "the")
        || pieces.is(next, "last")
        || pieces.is(next, "this")
        || pieces.is(next, "next")) {
      next++;
    }
    boolean dayFollows =
        CalendarWords.weekday(pieces.word(next)) != null
            || CalendarWords.partOfDay(pieces.word(next)) != null;
    boolean written = pieces.sentence(i) - pointSentence <= 2;
    boolean closed = pieces.kind(i + 1) != Kind.WORD || pieces.is(i + 1, "on");
    if (!dayFollows && !(written && closed)) {
      return null;
    }
    boolean afternoon = dayFollows ? isLate(next) : pointAfternoon;
    pointSentence = pieces.sentence(i);
    pointAfternoon = afternoon;
    return Reading.time(i, i + 1, at(hour, minute, afternoon && hour < 12), "");
  }

  private boolean isLate(int i) {
    int part = CalendarWords.weekday(pieces.word(i)) != null ? i + 1 : i;
    String code = CalendarWords.partOfDay(pieces.word(part));
    return code != null && !code.equals("MO");
  }

  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 2) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** The piece after {@code a.m.}, {@code pm}, {@code o'clock}; {@code i} when none stands there. */
  private int suffixEnd(int i) {
    String word = pieces.word(i);
    if (word.equals("am")
        || word.equals("pm")
        || word.equals("o'clock")
        || word.equals("o\u2019clock")) {
      return i + 1;
    }
    boolean letters =
        (word.equals("a") || word.equals("p"))
            && pieces.written(i + 1).equals(".")
            && pieces.is(i + 2, "m");
    if (!letters) {
      return i;
    }
    return pieces.written(i + 3).equals(".") ? i + 4 : i + 3;
  }

  /** {@code 6 p.m.}, {@code six o'clock on Thursday evening}. */
  private boolean isAfternoon(int i) {
    if (pieces.word(i).startsWith("o")) {
      int part = pieces.is(i + 1, "on") || pieces.is(i + 1, "in") ? i + 3 : i + 2;
      return pieces.is(part, "evening") || pieces.is(part, "afternoon");
    }
    return pieces.word(i).startsWith("p");
  }

  private static LocalTime at(int hour, int minute, boolean afternoon) {
    int h = hour % 12;
    if (hour > 12) {
      h = hour % 24;
    }
    return LocalTime.of(afternoon && hour <= 12 ? h + 12 : h, minute);
  }
}
