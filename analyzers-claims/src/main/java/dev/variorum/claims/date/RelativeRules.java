package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times told from the day of writing: today, Thursday, last week, two months ago. */
final class RelativeRules {
  private final Pieces pieces;
  private final NumeralReader numerals;
  private final Tense tense;
  private final Optional<LocalDate> reference;

  RelativeRules(Pieces pieces, NumeralReader numerals, Tense tense, Optional<LocalDate> reference) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.tense = tense;
    this.reference = reference;
  }

  @Nullable Reading at(int i) {
    String word = pieces.word(i);
    switch (word) {
      case "today":
        return day(i, i + 1, 0, word);
      case "yesterday":
        return day(i, i + 1, -1, word);
      case "tomorrow":
        return day(i, i + 1, 1, word);
      case "tonight":
        return withPart(day(i, i + 1, 0, word), i + 1, "NI");
      case "now", "currently", "presently", "nowadays":
        return Reading.symbolic(i, i + 1, "now");
      case "recently", "previously", "formerly":
        return Reading.symbolic(i, i + 1, "past");
      case "the":
        return afterThe(i);
      case "this",
      "last",
      "next",
      "past",
      "coming",
      "previous",
      "current",
      "following",
      "preceding":
        return directed(i, i);
      default:
        break;
    }
    Reading weekday = weekday(i);
    if (weekday != null) {
      return weekday;
    }
    Reading ago = distance(i);
    if (ago != null) {
      return ago;
    }
    Reading part = partOfYear(i, i);
    return part != null ? part : season(i, i);
  }

  private Reading day(int first, int end, int distance, String word) {
    return reference
        .map(r -> Reading.date(first, end, Days.day(r.plusDays(distance))))
        .orElseGet(() -> Reading.symbolic(first, end, word));
  }

  private static Reading withPart(Reading day, int end, String part) {
    return new Reading(day.first(), end, DateMention.Kind.TIME, day.days(), null, part);
  }

  private @Nullable Reading afterThe(int i) {
    String next = pieces.word(i + 1);
    switch (next) {
      case "past", "future":
        boolean alone =
            CalendarWords.unit(pieces.word(i + 2)) == null
                && (pieces.kind(i + 2) != Kind.WORD || !isVagueNumber(i + 2));
        if (alone) {
          boolean adjective =
              next.equals("past")
                  && pieces.kind(i + 2) == Kind.WORD
                  && CalendarWords.season(pieces.word(i + 2)) == 0
                  && !isFunction(pieces.word(i + 2));
          return adjective ? null : Reading.symbolic(i, i + 2, next);
        }
        return directed(i, i + 1);
      case "last", "next", "coming", "previous", "current", "following", "preceding":
        return directed(i, i + 1);
      case "quarter":
        return latestQuarter(i, i + 2);
      case "latest":
        return pieces.is(i + 2, "quarter") || pieces.is(i + 2, "period")
            ? latestQuarter(i, i + 3)
            : null;
      case "weekend":
        return reference
            .map(
                r ->
                    Reading.date(
                        i,
                        i + 2,
                        Days.weekend(
                            r.minusDays(
                                r.getDayOfWeek() == DayOfWeek.SUNDAY
                                        || r.getDayOfWeek() == DayOfWeek.SATURDAY
                                    ? 0
                                    : 7))))
            .orElseGet(() -> Reading.symbolic(i, i + 2, "weekend"));
      default:
        Reading part = partOfYear(i, i + 1);
        return part != null ? part : season(i, i + 1);
    }
  }

  /** The last quarter that had ended when the text was written: what business news speaks of. */
  private @Nullable Reading latestQuarter(int first, int end) {
    return reference
        .map(
            r -> {
              YearMonth m = YearMonth.from(r).minusMonths(3);
              Days quarter = Days.quarter(m.getYear(), (m.getMonthValue() + 2) / 3);
              return Reading.date(first, end, quarter);
            })
        .orElse(null);
  }

  private static boolean isFunction(String word) {
    return switch (word) {
      case "and",
          "or",
          "but",
          "is",
          "was",
          "has",
          "that",
          "to",
          "for",
          "as",
          "when",
          "have",
          "had",
          "it",
          "he",
          "she",
          "they",
          "we",
          "the",
          "in",
          "with" ->
          true;
      default -> false;
    };
  }

  private boolean isVagueNumber(int i) {
    return switch (pieces.word(i)) {
      case "few", "several", "couple", "many" -> true;
      default -> numerals.at(i) != null;
    };
  }

  /** this, last or next and a unit, weekday, month, season or part of a day. */
  private @Nullable Reading directed(int first, int i) {
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

  private @Nullable Reading weekday(int i) {
    String word = pieces.word(i);
    DayOfWeek weekday = CalendarWords.weekday(word);
    if (weekday == null || !pieces.isCapitalised(i)) {
      return null;
    }
    if (word.endsWith("s") && !pieces.word(i).endsWith("ss") && isPluralDay(word)) {
      return Reading.set(i, i + 1, "P1W");
    }
    return weekdayOf(i, i + 1, weekday, tense.isFuture(i) ? 2 : -2);
  }

  private static boolean isPluralDay(String word) {
    return word.endsWith("days");
  }

  /**
   * @param way -1 and 1 for last and next, 0 for this, -2 and 2 for a bare weekday that lies in the
   *     past or the future
   */
  private Reading weekdayOf(int first, int end, DayOfWeek weekday, int way) {
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

  /** {@code five months ago}, {@code a year earlier}, {@code two weeks from now}. */
  private @Nullable Reading distance(int i) {
    Numeral numeral = numerals.at(i);
    boolean article = numeral == null && (pieces.is(i, "a") || pieces.is(i, "an"));
    boolean bare = numeral == null && pieces.is(i, "year") && !article;
    boolean vague = isVague(i);
    if (numeral == null && !article && !bare && !vague) {
      return null;
    }
    int at = numeral != null ? numeral.end() : bare ? i : i + 1;
    if (vague && pieces.is(at, "of")) {
      at++;
    }
    if (pieces.is(at, "more")) {
      at++;
    }
    String unit = CalendarWords.unit(pieces.word(at));
    if (unit == null) {
      return null;
    }
    int link = pieces.isDash(at + 1) ? at + 2 : at + 1;
    int way = way(link);
    if (way == 0) {
      return null;
    }
    int end = pieces.is(link, "from") ? link + 2 : link + 1;
    if (vague) {
      return Reading.symbolic(i, end, way < 0 ? "past" : "future");
    }
    long count = numeral == null ? 1 : numeral.value().longValue();
    boolean whole = numeral == null || numeral.value().stripTrailingZeros().scale() <= 0;
    LocalDate r = reference.orElse(null);
    if (r == null || !whole || count > 5000) {
      return Reading.symbolic(
          i, end, pieces.span(i, end).of(pieces.text()).toLowerCase(java.util.Locale.ROOT));
    }
    return shifted(i, end, unit, way * count, r);
  }

  private boolean isVague(int i) {
    return switch (pieces.word(i)) {
      case "several", "few", "some", "many", "couple" -> true;
      default -> false;
    };
  }

  private int way(int i) {
    return switch (pieces.word(i)) {
      case "ago", "earlier", "before" -> -1;
      case "later", "after", "hence" -> 0;
      case "from" -> pieces.is(i + 1, "now") || pieces.is(i + 1, "today") ? 1 : 0;
      default -> 0;
    };
  }

  private static @Nullable Reading shifted(int i, int end, String unit, long by, LocalDate r) {
    return switch (unit) {
      case "D" -> Reading.date(i, end, Days.day(r.plusDays(by)));
      case "W" -> Reading.date(i, end, Days.day(r.plusWeeks(by)));
      case "M" -> Reading.date(i, end, Days.month(YearMonth.from(r).plusMonths(by)));
      case "Y" ->
          r.getYear() + by < 1 ? null : Reading.date(i, end, Days.year((int) (r.getYear() + by)));
      case "DE" ->
          r.getYear() + by * 10 < 1
              ? null
              : Reading.date(i, end, Days.year((int) (r.getYear() + by * 10)));
      default -> Reading.symbolic(i, end, "earlier");
    };
  }

  /** {@code third quarter (of 1989)}, {@code first half}. */
  private @Nullable Reading partOfYear(int first, int i) {
    int number = CalendarWords.ordinal(pieces.word(i));
    int at = pieces.isDash(i + 1) ? i + 2 : i + 1;
    boolean quarter = pieces.is(at, "quarter") || pieces.is(at, "period");
    boolean half = pieces.is(at, "half");
    if (number == 0
        || number > 4
        || !quarter && !half
        || half && number > 2
        || pieces.is(at, "period")) {
      return null;
    }
    int end = at + 1;
    int of = pieces.is(end, "of") ? end + 1 : end;
    int year = yearAt(of);
    LocalDate r = reference.orElse(null);
    if (year > 0) {
      end = of + 1;
    } else if (r == null) {
      return Reading.symbolic(first, end, pieces.word(i) + " " + pieces.word(at));
    } else {
      int start = quarter ? number * 3 - 2 : number * 6 - 5;
      year = r.getYear();
      boolean future = tense.isFuture(i);
      if (!future && start > r.getMonthValue()) {
        year--;
      } else if (future && start + 2 < r.getMonthValue()) {
        year++;
      }
    }
    return Reading.date(first, end, quarter ? Days.quarter(year, number) : Days.half(year, number));
  }

  private int yearAt(int i) {
    String written = pieces.written(i);
    boolean year =
        pieces.kind(i) == Kind.NUMBER
            && written.length() == 4
            && written.chars().allMatch(c -> c >= '0' && c <= '9')
            && !pieces.isGlued(i + 1);
    int value = year ? Integer.parseInt(written) : 0;
    return value >= 1000 && value < 2200 ? value : 0;
  }

  /** {@code the summer of 1998}, {@code in the summer}, {@code spring 2025}. */
  private @Nullable Reading season(int first, int i) {
    int season = CalendarWords.season(pieces.word(i));
    if (season == 0) {
      return null;
    }
    int of = pieces.is(i + 1, "of") ? i + 2 : i + 1;
    int year = yearAt(of);
    if (year > 0) {
      return Reading.date(first, of + 1, Days.season(year, season));
    }
    boolean led =
        first < i
            && switch (pieces.word(first - 1)) {
              case "in", "during", "before", "by", "since", "until", "of", "for" -> true;
              default -> false;
            };
    if (!led || pieces.is(i, "fall") || pieces.is(i, "spring") && pieces.kind(i + 1) == Kind.WORD) {
      return null;
    }
    return Reading.symbolic(first, i + 1, pieces.word(i));
  }
}
