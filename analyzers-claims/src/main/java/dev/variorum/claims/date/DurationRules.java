package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lengths of time and repeated times, as ISO 8601 durations with X for an unknown number. */
final class DurationRules {
  private final Pieces pieces;
  private final NumeralReader numerals;
  private final SetRules sets;

  DurationRules(Pieces pieces, NumeralReader numerals) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.sets = new SetRules(pieces, numerals);
  }

  @Nullable Reading at(int i) {
    Reading set = sets.set(i);
    if (set != null) {
      return set;
    }
    int from = i;
    if (pieces.is(i, "the")) {
      from++;
    }
    boolean directed =
        switch (pieces.word(from)) {
          case "past",
              "last",
              "next",
              "first",
              "coming",
              "previous",
              "preceding",
              "following",
              "recent" ->
              true;
          default -> false;
        };
    if (directed) {
      Reading after = length(from + 1, pieces.is(from, "recent"));
      return after == null ? null : after.from(i);
    }
    return from == i ? length(i, false) : null;
  }

  private @Nullable Reading length(int i, boolean led) {
    Numeral numeral = numerals.at(i);
    if (numeral != null) {
      return counted(i, numeral);
    }
    int at = i;
    boolean couple = false;
    switch (pieces.word(i)) {
      case "a", "an":
        if (pieces.is(i + 1, "few")) {
          at = i + 2;
        } else if (pieces.is(i + 1, "couple")) {
          couple = true;
          at = pieces.is(i + 2, "of") ? i + 3 : i + 2;
        } else {
          return single(i);
        }
        break;
      case "few", "several", "many", "some", "recent":
        at = i + 1;
        break;
      case "couple":
        couple = true;
        at = pieces.is(i + 1, "of") ? i + 2 : i + 1;
        break;
      default:
        return barePlural(i, led);
    }
    if (pieces.is(at, "more")) {
      at++;
    }
    String unit = CalendarWords.unit(pieces.word(at));
    boolean plural = pieces.word(at).endsWith("s");
    if (unit == null || !plural || unit.equals("Q")) {
      return null;
    }
    return Reading.duration(i, at + 1, IsoDuration.iso(couple ? "2" : "X", unit));
  }

  private @Nullable Reading counted(int i, Numeral numeral) {
    int at = numeral.end();
    if (pieces.isDash(at)) {
      at++;
    }
    if (pieces.is(at, "more")
        || pieces.is(at, "full")
        || pieces.is(at, "straight")
        || pieces.is(at, "consecutive")) {
      at++;
    }
    boolean half =
        numeral.form() == Numeral.Form.FRACTION && pieces.is(at, "an")
            || numeral.form() == Numeral.Form.FRACTION && pieces.is(at, "a");
    boolean of =
        numeral.form() == Numeral.Form.FRACTION
            && pieces.is(at, "of")
            && (pieces.is(at + 1, "an") || pieces.is(at + 1, "a"));
    if (half) {
      at++;
    } else if (of) {
      at += 2;
    }
    String word = pieces.word(at);
    String unit = CalendarWords.unit(word);
    if (unit == null
        || pieces.kind(at) != Kind.WORD
        || unit.equals("Q")
        || unit.equals("TS") && word.equals("second") && !pieces.isDash(at - 1)) {
      return null;
    }
    int end = at + 1;
    if (pieces.isDash(end) && pieces.is(end + 1, "old")) {
      end += 2;
    } else if (pieces.is(end, "old")) {
      end++;
    }
    BigDecimal value = numeral.value();
    if (value.scale() > 0 && unit.equals("TH") && value.compareTo(BigDecimal.ONE) < 0) {
      BigDecimal minutes = value.multiply(BigDecimal.valueOf(60)).stripTrailingZeros();
      return minutes.scale() <= 0
          ? Reading.duration(i, end, "PT" + minutes.toPlainString() + "M")
          : null;
    }
    if (unit.equals("DE")) {
      return Reading.duration(
          i, end, IsoDuration.iso(IsoDuration.plain(value.multiply(BigDecimal.TEN)), "Y"));
    }
    if (unit.equals("CE")) {
      return Reading.duration(
          i, end, IsoDuration.iso(IsoDuration.plain(value.movePointRight(2)), "Y"));
    }
    return Reading.duration(i, end, IsoDuration.iso(IsoDuration.plain(value), unit));
  }

  /** {@code for a year}; behind a figure {@code a year} says how often. */
  private @Nullable Reading single(int i) {
    String unit = CalendarWords.unit(pieces.word(i + 1));
    String word = pieces.word(i + 1);
    if (unit == null || word.endsWith("s") || word.equals("second") || unit.equals("Q")) {
      return null;
    }
    boolean minute = word.equals("minute");
    String before = pieces.word(i - 1);
    boolean rate =
        pieces.kind(i - 1) == Kind.NUMBER
            || pieces.kind(i - 1) == Kind.PERCENT
            || switch (before) {
              case "once",
                  "twice",
                  "times",
                  "percent",
                  "million",
                  "billion",
                  "thousand",
                  "hundred",
                  "dollars",
                  "cents",
                  "barrels",
                  "people",
                  "cent",
                  "tons",
                  "tonnes",
                  "hours",
                  "days",
                  "yuan",
                  "euros",
                  "pounds",
                  "yen",
                  "visitors",
                  "units" ->
                  true;
              default -> false;
            };
    if (rate) {
      return Reading.set(i, i + 2, IsoDuration.iso("1", unit));
    }
    boolean led =
        switch (before) {
          case "for",
              "in",
              "within",
              "over",
              "than",
              "about",
              "nearly",
              "almost",
              "after",
              "half",
              "of",
              "least",
              "only",
              "just",
              "around",
              "every",
              "take",
              "takes",
              "took",
              "spent",
              "lasted",
              "quarter",
              "under",
              "to" ->
              true;
          default -> false;
        };
    boolean old = pieces.isDash(i + 2);
    return led && !minute && !old ? Reading.duration(i, i + 2, IsoDuration.iso("1", unit)) : null;
  }

  /** {@code for years}, {@code within weeks}. */
  private @Nullable Reading barePlural(int i, boolean led) {
    String unit = CalendarWords.unit(pieces.word(i));
    if (unit == null
        || !pieces.word(i).endsWith("s")
        || unit.equals("Q")
        || unit.equals("TS")
        || pieces.kind(i) != Kind.WORD) {
      return null;
    }
    boolean open =
        led
            || switch (pieces.word(i - 1)) {
              case "for",
                  "in",
                  "within",
                  "over",
                  "after",
                  "of",
                  "through",
                  "take",
                  "takes",
                  "took",
                  "many",
                  "these",
                  "those",
                  "early",
                  "more",
                  "recent",
                  "past",
                  "last",
                  "the",
                  "two",
                  "coming" ->
                  true;
              default -> false;
            };
    return open && !pieces.isDash(i + 1)
        ? Reading.duration(i, i + 1, IsoDuration.iso("X", unit))
        : null;
  }
}
