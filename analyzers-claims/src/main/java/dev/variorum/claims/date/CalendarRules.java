package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days, months, years, decades and centuries that a text writes out. */
final class CalendarRules {
  private final Pieces pieces;
  private final NumeralReader numerals;
  private final Tense tense;
  private final Optional<LocalDate> reference;

  CalendarRules(Pieces pieces, NumeralReader numerals, Tense tense, Optional<LocalDate> reference) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.tense = tense;
    this.reference = reference;
  }

  @Nullable Reading at(int i) {
    if (pieces.kind(i) == Kind.NUMBER) {
      Reading iso = numeric(i);
      if (iso != null) {
        return iso;
      }
      Reading dayFirst = dayFirst(i);
      return dayFirst != null ? dayFirst : year(i);
    }
    if (pieces.kind(i) != Kind.WORD) {
      return apostrophe(i);
    }
    Reading month = monthFirst(i);
    if (month != null) {
      return month;
    }
    Reading day = dayFirst(i);
    return day != null ? day : spelledYear(i);
  }

  /** {@code 2025-03-06}, {@code 3/6/2025}, {@code 03/06/97}. */
  private @Nullable Reading numeric(int i) {
    String separator = pieces.written(i + 1);
    boolean joined =
        (separator.equals("-") || separator.equals("/"))
            && pieces.written(i + 3).equals(separator)
            && pieces.kind(i + 2) == Kind.NUMBER
            && pieces.kind(i + 4) == Kind.NUMBER
            && pieces.isGlued(i + 1)
            && pieces.isGlued(i + 2)
            && pieces.isGlued(i + 3)
            && pieces.isGlued(i + 4)
            && !pieces.isGlued(i);
    if (!joined) {
      return null;
    }
    int a = digits(i, 4);
    int b = digits(i + 2, 2);
    int c = digits(i + 4, 4);
    if (a < 0 || b < 0 || c < 0) {
      return null;
    }
    Optional<LocalDate> day;
    if (a > 999) {
      day = Days.dayOf(a, b, c);
    } else {
      int year = c > 999 ? c : c < 50 ? 2000 + c : 1900 + c;
      day = a > 12 ? Days.dayOf(year, b, a) : Days.dayOf(year, a, b);
    }
    return day.map(d -> Reading.date(i, i + 5, Days.day(d))).orElse(null);
  }

  /** The value of a piece of at most {@code longest} digits; -1 when it is none. */
  private int digits(int i, int longest) {
    String written = pieces.written(i);
    if (pieces.kind(i) != Kind.NUMBER || written.length() > longest) {
      return -1;
    }
    int value = 0;
    for (int k = 0; k < written.length(); k++) {
      char c = written.charAt(k);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** {@code March 6, 2025}, {@code Aug. 2}, {@code March 2025}, {@code March}. */
  private @Nullable Reading monthFirst(int i) {
    int month = CalendarWords.month(pieces.word(i));
    if (month == 0) {
      return null;
    }
    int next = i + 1;
    if (pieces.written(next).equals(".") && pieces.isGlued(next) && pieces.word(i).length() < 5) {
      next++;
    }
    int day = dayNumber(next);
    if (day > 0 && isMonthName(i, true)) {
      int end = dayEnd(next);
      int comma = pieces.written(end).equals(",") ? end + 1 : end;
      int year = yearAt(comma);
      if (year > 0) {
        return Days.dayOf(year, month, day)
            .map(d -> Reading.date(i, comma + 1, Days.day(d)))
            .orElse(null);
      }
      return Reading.date(i, end, nearest(month, day, i));
    }
    int of = pieces.is(next, "of") || pieces.written(next).equals(",") ? next + 1 : next;
    int year = yearAt(of);
    if (year > 0 && isMonthName(i, true)) {
      return Reading.date(i, of + 1, Days.month(YearMonth.of(year, month)));
    }
    int spelled = spelledYearAt(next);
    if (spelled > 0) {
      return Reading.date(i, spelledYearEnd(next), Days.month(YearMonth.of(spelled, month)));
    }
    if (!isMonthName(i, false) || pieces.word(i).length() < 5 && !isShortFullName(i)) {
      boolean abbreviated = next > i + 1 && isMonthName(i, false);
      if (!abbreviated) {
        return null;
      }
    }
    return Reading.date(i, i + 1, nearest(month, i));
  }

  private boolean isShortFullName(int i) {
    return pieces.is(i, "may") || pieces.is(i, "june") || pieces.is(i, "july");
  }

  /** Whether the word is the month and not may, march, sun or mar in another sense. */
  private boolean isMonthName(int i, boolean withFigure) {
    String word = pieces.word(i);
    boolean ambiguous =
        word.equals("may")
            || word.equals("march")
            || word.equals("august")
            || word.equals("mar")
            || word.equals("dec")
            || word.equals("jan")
            || word.equals("sep")
            || word.equals("oct");
    boolean capital = pieces.isCapitalised(i);
    if (withFigure) {
      boolean led =
          switch (pieces.word(i - 1)) {
            case "on",
                "in",
                "since",
                "until",
                "by",
                "of",
                "from",
                "to",
                "ended",
                "after",
                "before" ->
                true;
            default -> false;
          };
      return capital || !ambiguous || led || pieces.written(i + 1).equals(".");
    }
    if (!ambiguous) {
      return capital;
    }
    boolean led =
        switch (pieces.word(i - 1)) {
          case "in",
              "of",
              "since",
              "until",
              "till",
              "by",
              "last",
              "next",
              "this",
              "early",
              "late",
              "mid",
              "from",
              "to",
              "through",
              "during",
              "for",
              "after",
              "before",
              "every",
              "each",
              "and" ->
              true;
          default -> false;
        };
    boolean joined = pieces.isDash(i - 1) && pieces.is(i - 2, "mid");
    return capital && (led || joined) && !pieces.isFirstOfSentence(i);
  }

  /** {@code 6 March 2025}, {@code the 2nd of November}. */
  private @Nullable Reading dayFirst(int i) {
    int day = dayNumber(i);
    if (day <= 0) {
      return null;
    }
    int at = dayEnd(i);
    if (pieces.is(at, "of")) {
      at++;
    }
    int month = CalendarWords.month(pieces.word(at));
    if (month == 0 || !pieces.isCapitalised(at) || pieces.isGlued(i) && pieces.isDash(i - 1)) {
      return null;
    }
    int monthEnd = at + 1;
    if (pieces.written(monthEnd).equals(".")
        && pieces.isGlued(monthEnd)
        && pieces.word(at).length() < 5
        && pieces.sameSentence(monthEnd + 1, at)) {
      monthEnd++;
    }
    int end = monthEnd;
    int comma = pieces.written(end).equals(",") ? end + 1 : end;
    int year = yearAt(comma);
    if (year > 0) {
      return Days.dayOf(year, month, day)
          .map(d -> Reading.date(i, comma + 1, Days.day(d)))
          .orElse(null);
    }
    // "8 May people" does not occur, "4 march" of people does: the capital was asked for above.
    return Reading.date(i, end, nearest(month, day, i));
  }

  /** A day of a month: 6, 6th, sixth (of); 0 when it is none. */
  private int dayNumber(int i) {
    int value = digits(i, 2);
    if (value > 0 && value <= 31) {
      boolean taken =
          pieces.isGlued(i + 1) && pieces.kind(i + 1) == Kind.WORD && !isOrdinalEnd(i + 1);
      boolean more =
          pieces.kind(i + 1) == Kind.PERCENT
              || pieces.is(i + 1, "percent")
              || pieces.is(i + 1, "million")
              || pieces.is(i + 1, "billion");
      return taken || more ? 0 : value;
    }
    int ordinal = CalendarWords.ordinal(pieces.word(i));
    boolean dated = pieces.is(i + 1, "of") && CalendarWords.month(pieces.word(i + 2)) > 0;
    return dated ? ordinal : 0;
  }

  private boolean isOrdinalEnd(int i) {
    return switch (pieces.word(i)) {
      case "st", "nd", "rd", "th" -> pieces.isGlued(i);
      default -> false;
    };
  }

  private int dayEnd(int i) {
    return isOrdinalEnd(i + 1) ? i + 2 : i + 1;
  }

  /** A year in four digits at piece {@code i}; 0 when there is none. */
  private int yearAt(int i) {
    int value = digits(i, 4);
    boolean year =
        value >= 1000
            && value <= 2199
            && !(pieces.isGlued(i + 1) && pieces.kind(i + 1) == Kind.WORD);
    return year ? value : 0;
  }

  /** A day without a year: the year that brings it nearest to the document's day. */
  private Days nearest(int month, int day, int at) {
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

  private Days nearest(int month, int at) {
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

  /** {@code 1988}, {@code 1990s}, {@code fiscal 1989}, {@code 20th century}. */
  private @Nullable Reading year(int i) {
    if (isOrdinalEnd(i + 1) && pieces.is(i + 2, "century") && digits(i, 2) > 0) {
      return Reading.date(i, i + 3, Days.century(digits(i, 2)));
    }
    int value = yearAt(i);
    boolean decade =
        digits(i, 4) >= 1000
            && digits(i, 4) % 10 == 0
            && pieces.isGlued(i + 1)
            && pieces.is(i + 1, "s");
    if (decade) {
      return Reading.date(i, i + 2, Days.decade(digits(i, 4)));
    }
    if (value == 0 || !isYear(i, value)) {
      return null;
    }
    int next = yearAfter(i, value);
    if (next > 0) {
      return Reading.date(i, i + 3, Days.years(value, next));
    }
    return Reading.date(i, i + 1, Days.year(value));
  }

  /** The second year of {@code 2013-14} or {@code 2013/14}; 0 when none follows. */
  private int yearAfter(int i, int value) {
    boolean joined =
        (pieces.isDash(i + 1) || pieces.written(i + 1).equals("/"))
            && pieces.isGlued(i + 1)
            && pieces.isGlued(i + 2)
            && pieces.written(i + 2).length() == 2
            && !pieces.isGlued(i + 3);
    int last = joined ? digits(i + 2, 2) : -1;
    return last == (value + 1) % 100 ? value + 1 : 0;
  }

  private boolean isYear(int i, int value) {
    if (pieces.kind(i - 1) == Kind.CURRENCY
        || pieces.kind(i + 1) == Kind.PERCENT
        || pieces.kind(i + 1) == Kind.CURRENCY) {
      return false;
    }
    if (pieces.isGlued(i) && !pieces.isDash(i - 1) && !isOpening(i - 1)) {
      return false;
    }
    if (pieces.isGlued(i) && pieces.isDash(i - 1) && pieces.isCapitalised(i - 2)) {
      return false;
    }
    if (pieces.isGlued(i + 1)
        && pieces.isDash(i + 1)
        && pieces.isGlued(i + 2)
        && pieces.kind(i + 2) == Kind.NUMBER
        && digits(i + 2, 4) < 1000
        && pieces.written(i + 2).length() > 2) {
      return false;
    }
    if (isMeasureWord(i + 1)) {
      return false;
    }
    boolean led =
        switch (pieces.word(i - 1)) {
          case "in",
              "since",
              "of",
              "by",
              "until",
              "till",
              "during",
              "before",
              "after",
              "late",
              "early",
              "mid",
              "fiscal",
              "year",
              "from",
              "through",
              "spring",
              "summer",
              "autumn",
              "fall",
              "winter",
              "circa",
              "between",
              "for",
              "and",
              "to",
              "as",
              "back" ->
              true;
          default -> false;
        };
    boolean recent = value >= 1900 && value <= 2049;
    boolean bounded =
        switch (pieces.word(i - 1)) {
          case "than",
              "about",
              "around",
              "nearly",
              "almost",
              "over",
              "some",
              "least",
              "roughly",
              "approximately",
              "number",
              "no",
              "room",
              "flight",
              "route" ->
              true;
          default -> false;
        };
    if (bounded || !recent && !led) {
      return false;
    }
    if (led) {
      boolean counts = value < 1500 || isPeople(i + 1);
      return !counts;
    }
    return !isPeople(i + 1);
  }

  private boolean isOpening(int i) {
    return switch (pieces.written(i)) {
      case "(", "[", "\"", "\u201C", "'", "\u2018", ",", ";", "\u2014", "\u2013" -> true;
      default -> false;
    };
  }

  private boolean isMeasureWord(int i) {
    return switch (pieces.word(i)) {
      case "percent",
          "million",
          "billion",
          "thousand",
          "hundred",
          "points",
          "dollars",
          "euros",
          "pounds",
          "yen",
          "miles",
          "metres",
          "meters",
          "kilometres",
          "kilometers",
          "feet",
          "tonnes",
          "tons",
          "kilograms",
          "kg",
          "km",
          "m",
          "hours",
          "years",
          "days",
          "weeks",
          "months",
          "minutes",
          "yuan",
          "barrels",
          "acres",
          "hectares",
          "degrees" ->
          true;
      default -> false;
    };
  }

  private boolean isPeople(int i) {
    return switch (pieces.word(i)) {
      case "people",
          "men",
          "women",
          "children",
          "workers",
          "employees",
          "residents",
          "homes",
          "houses",
          "soldiers",
          "troops",
          "students",
          "passengers",
          "patients",
          "words",
          "times",
          "households",
          "votes",
          "jobs",
          "others",
          "copies",
          "units",
          "cases",
          "deaths" ->
          true;
      default -> false;
    };
  }

  /** {@code '90s} and {@code '96}. */
  private @Nullable Reading apostrophe(int i) {
    boolean mark = pieces.written(i).equals("'") || pieces.written(i).equals("\u2019");
    int value = mark && pieces.isGlued(i + 1) && !pieces.isGlued(i) ? digits(i + 1, 2) : -1;
    if (value < 0 || pieces.written(i + 1).length() != 2) {
      return null;
    }
    int year = value < 30 ? 2000 + value : 1900 + value;
    if (pieces.is(i + 2, "s") && pieces.isGlued(i + 2) && value % 10 == 0) {
      return Reading.date(i, i + 3, Days.decade(year));
    }
    return pieces.isGlued(i + 2) ? null : Reading.date(i, i + 2, Days.year(year));
  }

  /** {@code nineteen ninety-six}, {@code the nineties}, {@code nineteenth century}. */
  private @Nullable Reading spelledYear(int i) {
    String word = pieces.word(i);
    int decade = CalendarWords.decade(word);
    if (decade > 0
        && (pieces.is(i - 1, "the")
            || pieces.is(i - 1, "late")
            || pieces.is(i - 1, "early")
            || pieces.isDash(i - 1))) {
      return Reading.date(i, i + 1, Days.decade(1900 + decade));
    }
    int century = CalendarWords.ordinal(word);
    if (century > 0 && pieces.is(i + 1, "century")) {
      return Reading.date(i, i + 2, Days.century(century));
    }
    int year = spelledYearAt(i);
    return year > 0 ? Reading.date(i, spelledYearEnd(i), Days.year(year)) : null;
  }

  private int spelledYearAt(int i) {
    String word = pieces.word(i);
    if (word.equals("nineteen") || word.equals("eighteen") || word.equals("seventeen")) {
      Numeral rest = numerals.at(i + 1);
      boolean year =
          rest != null
              && rest.form() == Numeral.Form.WORDS
              && rest.value().intValue() >= 10
              && rest.value().intValue() <= 99;
      int base = word.equals("nineteen") ? 1900 : word.equals("eighteen") ? 1800 : 1700;
      return year && rest != null ? base + rest.value().intValue() : 0;
    }
    if (word.equals("two")
        && pieces.is(i + 1, "thousand")
        && (pieces.is(i - 1, "year") || CalendarWords.month(pieces.word(i - 1)) > 0)) {
      Numeral whole = numerals.at(i);
      return whole != null ? whole.value().intValue() : 0;
    }
    return 0;
  }

  private int spelledYearEnd(int i) {
    boolean thousand = pieces.is(i, "two");
    Numeral rest = numerals.at(thousand ? i : i + 1);
    return rest == null ? i + 1 : rest.end();
  }
}
