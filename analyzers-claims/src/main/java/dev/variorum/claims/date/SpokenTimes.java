package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Clock times as they are spoken: {@code half past seven}, {@code by six in the evening}. */
final class SpokenTimes {
  private final Pieces pieces;
  private final NumeralReader numerals;

  SpokenTimes(Pieces pieces, NumeralReader numerals) {
    this.pieces = pieces;
    this.numerals = numerals;
  }

  /** The time that starts at piece {@code i}; null for none. */
  @Nullable Reading at(int i) {
    if (pieces.is(i, "half") && pieces.is(i + 1, "past")) {
      return beside(i, i + 2, 30);
    }
    if (pieces.is(i, "quarter") && (pieces.is(i + 1, "past") || isBefore(i, i + 1))) {
      return beside(i, i + 2, pieces.is(i + 1, "past") ? 15 : -15);
    }
    Numeral first = numerals.at(i);
    if (first == null || !isWhole(first)) {
      return null;
    }
    int end = first.end();
    int minutes = first.value().intValue();
    if (first.form() == Numeral.Form.WORDS && minutes < 30) {
      if (pieces.is(end, "past")) {
        return beside(i, end + 1, minutes);
      }
      if (isBefore(i, end)) {
        return beside(i, end + 1, -minutes);
      }
    }
    if (first.form() == Numeral.Form.WORDS && minutes <= 12 && pieces.is(i - 1, "at")) {
      int day = weekday(end);
      if (day > 0) {
        return Reading.time(i, end, time(minutes, 0, day + 2), "");
      }
    }
    int after = partEnd(end);
    return after > end && minutes <= 12 && isLed(i)
        ? Reading.time(i, after, time(minutes, 0, after), "")
        : null;
  }

  /** The day of the week behind a bare hour: {@code at six on Monday}; 0 for none. */
  private int weekday(int i) {
    int at = pieces.is(i, "on") ? i + 1 : i;
    if (pieces.is(at, "last") || pieces.is(at, "this") || pieces.is(at, "next")) {
      at++;
    }
    return CalendarWords.weekday(pieces.word(at)) == null ? 0 : at;
  }

  /** {@code at ten to nine}, where {@code ten to nine people} would be a range. */
  private boolean isBefore(int i, int link) {
    int led = pieces.is(i - 1, "a") ? i - 2 : i - 1;
    boolean turn = pieces.is(link + 1, "midnight") || pieces.is(link + 1, "noon");
    return pieces.is(link, "to") && (turn || pieces.is(led, "at"));
  }

  private @Nullable Reading beside(int i, int at, int minutes) {
    if (pieces.is(at, "midnight") || pieces.is(at, "noon")) {
      LocalTime turn = pieces.is(at, "noon") ? LocalTime.NOON : LocalTime.MIDNIGHT;
      return Reading.time(i, at + 1, turn.plusMinutes(minutes), "");
    }
    Numeral hour = numerals.at(at);
    if (hour == null || !isWhole(hour) || hour.value().intValue() > 12) {
      return null;
    }
    int after = Math.max(hour.end(), partEnd(hour.end()));
    return Reading.time(i, after, time(hour.value().intValue(), minutes, after), "");
  }

  private LocalTime time(int hour, int minutes, int end) {
    boolean late = pieces.is(end - 1, "afternoon") || pieces.is(end - 1, "evening");
    boolean night = pieces.is(end - 1, "night") && hour >= 6 && hour < 12;
    int from = late || night ? hour % 12 + 12 : hour % 24;
    return LocalTime.of(from, 0).plusMinutes(minutes);
  }

  /** The piece after {@code in the evening} or {@code at night}; {@code i} for none. */
  private int partEnd(int i) {
    if (pieces.is(i, "in") && pieces.is(i + 1, "the")) {
      boolean part =
          pieces.is(i + 2, "morning")
              || pieces.is(i + 2, "afternoon")
              || pieces.is(i + 2, "evening");
      return part ? i + 3 : i;
    }
    return pieces.is(i, "at") && pieces.is(i + 1, "night") ? i + 2 : i;
  }

  private boolean isLed(int i) {
    return switch (pieces.word(i - 1)) {
      case "at", "by", "until", "till", "before", "after", "around", "about", "since" -> true;
      default -> false;
    };
  }

  private static boolean isWhole(Numeral numeral) {
    return numeral.value().scale() <= 0
        && numeral.value().signum() > 0
        && numeral.value().precision() <= 2;
  }
}
