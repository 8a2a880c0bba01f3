package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times told by their distance: {@code five months ago}, {@code two weeks from now}. */
final class DistanceRules {
  private final Pieces pieces;
  private final NumeralReader numerals;
  private final Optional<LocalDate> reference;

  DistanceRules(Pieces pieces, NumeralReader numerals, Optional<LocalDate> reference) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.reference = reference;
  }

  /** {@code five months ago}, {@code a year earlier}, {@code two weeks from now}. */
  @Nullable Reading distance(int i) {
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
}
