package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Quarters, half-years and seasons. */
final class YearParts {
  private final Pieces pieces;
  private final Tense tense;
  private final Optional<LocalDate> reference;

  YearParts(Pieces pieces, Tense tense, Optional<LocalDate> reference) {
    this.pieces = pieces;
    this.tense = tense;
    this.reference = reference;
  }

  /** The last quarter that had ended when the text was written: what business news speaks of. */
  @Nullable Reading latestQuarter(int first, int end) {
    return reference
        .map(
            r -> {
              YearMonth m = YearMonth.from(r).minusMonths(3);
              Days quarter = Days.quarter(m.getYear(), (m.getMonthValue() + 2) / 3);
              return Reading.date(first, end, quarter);
            })
        .orElse(null);
  }

  /** {@code third quarter (of 1989)}, {@code first half}. */
  @Nullable Reading partOfYear(int first, int i) {
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
  @Nullable Reading season(int first, int i) {
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
