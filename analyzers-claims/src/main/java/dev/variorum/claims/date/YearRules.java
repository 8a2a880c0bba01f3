package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.numeral.WordList;
import dev.variorum.core.text.Terms.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries in figures and words. */
final class YearRules {
  private static final Set<String> MEASURE_WORDS =
      WordList.of(
          "percent million billion thousand hundred points dollars euros pounds yen",
          "miles metres meters kilometres kilometers feet tonnes tons kilograms kg km m",
          "hours years days weeks months minutes yuan barrels acres hectares degrees");

  private static final Set<String> PEOPLES =
      WordList.of(
          "people men women children workers employees residents homes houses soldiers",
          "troops students passengers patients words times households votes jobs others",
          "copies units cases deaths");

  private final Pieces pieces;
  private final NumeralReader numerals;
  private final DateFigures figures;

  YearRules(Pieces pieces, NumeralReader numerals, DateFigures figures) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.figures = figures;
  }

  /** {@code 1988}, {@code 1990s}, {@code fiscal 1989}, {@code 20th century}. */
  @Nullable Reading year(int i) {
    if (figures.isOrdinalEnd(i + 1) && pieces.is(i + 2, "century") && figures.digits(i, 2) > 0) {
      return Reading.date(i, i + 3, Days.century(figures.digits(i, 2)));
    }
    int two = pieces.written(i).length() == 2 ? figures.digits(i, 2) : -1;
    if (two > 0
        && two % 10 == 0
        && pieces.isGlued(i + 1)
        && pieces.is(i + 1, "s")
        && isLedDecade(i)) {
      return Reading.date(i, i + 2, Days.decade(1900 + two));
    }
    int value = figures.yearAt(i);
    boolean decade =
        figures.digits(i, 4) >= 1000
            && figures.digits(i, 4) % 10 == 0
            && pieces.isGlued(i + 1)
            && pieces.is(i + 1, "s");
    if (decade) {
      return Reading.date(i, i + 2, Days.decade(figures.digits(i, 4)));
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

  /** {@code the 70s}, {@code the late 80s}, {@code mid-90s}. */
  private boolean isLedDecade(int i) {
    return switch (pieces.word(i - 1)) {
      case "the", "early", "late", "mid" -> true;
      default -> pieces.isHyphen(i - 1) && pieces.is(i - 2, "mid");
    };
  }

  /** The second year of {@code 2013-14} or {@code 2013/14}; 0 when none follows. */
  private int yearAfter(int i, int value) {
    boolean joined =
        (pieces.isDash(i + 1) || pieces.written(i + 1).equals("/"))
            && pieces.isGlued(i + 1)
            && pieces.isGlued(i + 2)
            && pieces.written(i + 2).length() == 2
            && !pieces.isGlued(i + 3);
    int last = joined ? figures.digits(i + 2, 2) : -1;
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
        && figures.digits(i + 2, 4) < 1000
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
    return MEASURE_WORDS.contains(pieces.word(i));
  }

  private boolean isPeople(int i) {
    return PEOPLES.contains(pieces.word(i));
  }

  /** {@code '90s} and {@code '96}. */
  @Nullable Reading apostrophe(int i) {
    boolean mark = pieces.written(i).equals("'") || pieces.written(i).equals("\u2019");
    int value = mark && pieces.isGlued(i + 1) && !pieces.isGlued(i) ? figures.digits(i + 1, 2) : -1;
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
  @Nullable Reading spelledYear(int i) {
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

  int spelledYearAt(int i) {
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

  int spelledYearEnd(int i) {
    boolean thousand = pieces.is(i, "two");
    Numeral rest = numerals.at(thousand ? i : i + 1);
    return rest == null ? i + 1 : rest.end();
  }
}
