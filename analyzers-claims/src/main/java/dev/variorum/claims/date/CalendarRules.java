package dev.variorum.claims.date;

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
  private final DateFigures figures;
  private final YearRules years;
  private final NearestYear nearest;

  CalendarRules(Pieces pieces, NumeralReader numerals, Tense tense, Optional<LocalDate> reference) {
    this.pieces = pieces;
    this.figures = new DateFigures(pieces);
    this.years = new YearRules(pieces, numerals, figures);
    this.nearest = new NearestYear(tense, reference);
  }

  @Nullable Reading at(int i) {
    if (pieces.kind(i) == Kind.NUMBER) {
      Reading iso = numeric(i);
      if (iso != null) {
        return iso;
      }
      Reading dayFirst = dayFirst(i);
      return dayFirst != null ? dayFirst : years.year(i);
    }
    if (pieces.kind(i) != Kind.WORD) {
      return years.apostrophe(i);
    }
    Reading month = monthFirst(i);
    if (month != null) {
      return month;
    }
    Reading day = dayFirst(i);
    return day != null ? day : years.spelledYear(i);
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
    int a = figures.digits(i, 4);
    int b = figures.digits(i + 2, 2);
    int c = figures.digits(i + 4, 4);
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
    int day = figures.dayNumber(next);
    if (day > 0 && isMonthName(i, true)) {
      int end = figures.dayEnd(next);
      int comma = pieces.written(end).equals(",") ? end + 1 : end;
      int year = figures.yearAt(comma);
      if (year > 0) {
        return Days.dayOf(year, month, day)
            .map(d -> Reading.date(i, comma + 1, Days.day(d)))
            .orElse(null);
      }
      return Reading.date(i, end, nearest.nearest(month, day, i));
    }
    int of = pieces.is(next, "of") || pieces.written(next).equals(",") ? next + 1 : next;
    int year = figures.yearAt(of);
    if (year > 0 && isMonthName(i, true)) {
      return Reading.date(i, of + 1, Days.month(YearMonth.of(year, month)));
    }
    int spelled = years.spelledYearAt(next);
    if (spelled > 0) {
      return Reading.date(i, years.spelledYearEnd(next), Days.month(YearMonth.of(spelled, month)));
    }
    if (!isMonthName(i, false) || pieces.word(i).length() < 5 && !isShortFullName(i)) {
      boolean abbreviated = next > i + 1 && isMonthName(i, false);
      if (!abbreviated) {
        return null;
      }
    }
    return Reading.date(i, i + 1, nearest.nearest(month, i));
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
    int day = figures.dayNumber(i);
    if (day <= 0) {
      return null;
    }
    int at = figures.dayEnd(i);
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
    int year = figures.yearAt(comma);
    if (year > 0) {
      return Days.dayOf(year, month, day)
          .map(d -> Reading.date(i, comma + 1, Days.day(d)))
          .orElse(null);
    }
    // "8 May people" does not occur, "4 march" of people does: the capital was asked for above.
    return Reading.date(i, end, nearest.nearest(month, day, i));
  }
}
