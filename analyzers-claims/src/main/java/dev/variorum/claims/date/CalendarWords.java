package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.numeral.WordList;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English words of the calendar and the clock. */
final class CalendarWords {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 1, "summer", 2, "autumn", 3, "fall", 3, "winter", 4);
  private static final Map<String, String> PARTS = new HashMap<>();
  private static final Map<String, String> UNITS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, Integer> DECADES = new HashMap<>();
  private static final Set<String> STARTERS = new HashSet<>();

  static {
    String[] months = {
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december"
    };
    for (int i = 0; i < months.length; i++) {
      MONTHS.put(months[i], i + 1);
      if (!months[i].equals("may")) {
        MONTHS.put(months[i].substring(0, 3), i + 1);
      }
    }
    MONTHS.put("sept", 9);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(java.util.Locale.ROOT);
      WEEKDAYS.put(name, day);
      WEEKDAYS.put(name + "s", day);
    }
    parts("MO", "morning", "mornings", "breakfast", "dawn", "sunrise");
    parts("AF", "afternoon", "afternoons", "midafternoon");
    parts("EV", "evening", "evenings", "dusk", "sunset", "nightfall");
    parts("NI", "night", "nights", "overnight");
    parts("MI", "midday", "lunchtime");
    units("Y", "year", "years", "yr", "yrs");
    units("M", "month", "months");
    units("W", "week", "weeks", "fortnight", "fortnights");
    units("D", "day", "days");
    units("TH", "hour", "hours", "hr", "hrs");
    units("TM", "minute", "minutes", "min", "mins");
    units("TS", "second", "seconds", "sec", "secs");
    units("DE", "decade", "decades");
    units("CE", "century", "centuries");
    units("Q", "quarter", "quarters");
    String[] ordinals = {
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth",
      "thirteenth",
      "fourteenth",
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth",
      "twentieth"
    };
    for (int i = 0; i < ordinals.length; i++) {
      ORDINALS.put(ordinals[i], i + 1);
    }
    ORDINALS.put("twenty-first", 21);
    String[] decades = {
      "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"
    };
    for (int i = 0; i < decades.length; i++) {
      DECADES.put(decades[i], 20 + 10 * i);
    }
    STARTERS.addAll(MONTHS.keySet());
    STARTERS.addAll(WEEKDAYS.keySet());
    STARTERS.addAll(SEASONS.keySet());
    STARTERS.addAll(PARTS.keySet());
    STARTERS.addAll(UNITS.keySet());
    STARTERS.addAll(ORDINALS.keySet());
    STARTERS.addAll(DECADES.keySet());
    STARTERS.addAll(
        WordList.of(
            "a an the this last next past coming previous current following preceding today",
            "yesterday tomorrow tonight now currently presently nowadays recently previously",
            "formerly noon midnight several few some many couple recent daily weekly monthly",
            "yearly annually hourly every each twenty"));
  }

  private CalendarWords() {}

  /** Whether an expression of time may start at piece {@code i}; most pieces say no at once. */
  static boolean mayStart(Pieces pieces, int i) {
    return switch (pieces.kind(i)) {
      case NUMBER -> true;
      case SIGN -> pieces.is(i, "'") || pieces.is(i, "\u2019") || pieces.numerals().at(i) != null;
      case WORD -> STARTERS.contains(pieces.word(i)) || pieces.numerals().at(i) != null;
      default -> false;
    };
  }

  private static void parts(String code, String... words) {
    for (String word : words) {
      PARTS.put(word, code);
    }
  }

  private static void units(String code, String... words) {
    for (String word : words) {
      UNITS.put(word, code);
    }
  }

  /** The number of a month, 0 for no month. */
  static int month(String lower) {
    Integer month = MONTHS.get(lower);
    return month == null ? 0 : month;
  }

  static @Nullable DayOfWeek weekday(String lower) {
    return WEEKDAYS.get(lower);
  }

  /** 1 spring to 4 winter; 0 for none. */
  static int season(String lower) {
    Integer season = SEASONS.get(lower);
    return season == null ? 0 : season;
  }

  /** MO, AF, EV, NI or MI as in TIMEX3. */
  static @Nullable String partOfDay(String lower) {
    return PARTS.get(lower);
  }

  /** The letter of a unit of time in a duration; hours and below start with T. */
  static @Nullable String unit(String lower) {
    return UNITS.get(lower);
  }

  /** The number of an ordinal in words; 0 for none. */
  static int ordinal(String lower) {
    Integer number = ORDINALS.get(lower);
    return number == null ? 0 : number;
  }

  /** 20 to 90 for the twenties to the nineties; 0 for none. */
  static int decade(String lower) {
    Integer decade = DECADES.get(lower);
    return decade == null ? 0 : decade;
  }
}
