package dev.variorum.claims.date;

import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.numeral.WordList;
import dev.variorum.core.text.Terms.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times told from the day of writing: today, Thursday, last week, two months ago. */
final class RelativeRules {
  private static final Set<String> FUNCTIONS =
      WordList.of(
          "and or but is was has that to for as when have had it he she they we the in", "with");

  private final Pieces pieces;
  private final NumeralReader numerals;
  private final Tense tense;
  private final DirectedRules directed;
  private final DistanceRules distances;
  private final YearParts parts;
  private final Optional<LocalDate> reference;

  RelativeRules(Pieces pieces, NumeralReader numerals, Tense tense, Optional<LocalDate> reference) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.tense = tense;
    this.reference = reference;
    this.directed = new DirectedRules(pieces, reference);
    this.distances = new DistanceRules(pieces, numerals, reference);
    this.parts = new YearParts(pieces, tense, reference);
  }

  @Nullable Reading at(int i) {
    String word = pieces.word(i);
    switch (word) {
      case "today":
        return directed.day(i, i + 1, 0, word);
      case "yesterday":
        return directed.day(i, i + 1, -1, word);
      case "tomorrow":
        return directed.day(i, i + 1, 1, word);
      case "tonight":
        return directed.withPart(directed.day(i, i + 1, 0, word), i + 1, "NI");
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
        return directed.directed(i, i);
      default:
        break;
    }
    Reading weekday = weekday(i);
    if (weekday != null) {
      return weekday;
    }
    Reading ago = distances.distance(i);
    if (ago != null) {
      return ago;
    }
    Reading part = parts.partOfYear(i, i);
    return part != null ? part : parts.season(i, i);
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
        return directed.directed(i, i + 1);
      case "last", "next", "coming", "previous", "current", "following", "preceding":
        return directed.directed(i, i + 1);
      case "quarter":
        return parts.latestQuarter(i, i + 2);
      case "latest":
        return pieces.is(i + 2, "quarter") || pieces.is(i + 2, "period")
            ? parts.latestQuarter(i, i + 3)
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
        Reading part = parts.partOfYear(i, i + 1);
        return part != null ? part : parts.season(i, i + 1);
    }
  }

  private static boolean isFunction(String word) {
    return FUNCTIONS.contains(word);
  }

  private boolean isVagueNumber(int i) {
    return switch (pieces.word(i)) {
      case "few", "several", "couple", "many" -> true;
      default -> numerals.at(i) != null;
    };
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
    return directed.weekdayOf(i, i + 1, weekday, tense.isFuture(i) ? 2 : -2);
  }

  private static boolean isPluralDay(String word) {
    return word.endsWith("days");
  }
}
