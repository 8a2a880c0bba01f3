package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import org.jspecify.annotations.Nullable;

/** Times that come again: daily, every Monday, each July. */
final class SetRules {
  private final Pieces pieces;
  private final NumeralReader numerals;

  SetRules(Pieces pieces, NumeralReader numerals) {
    this.pieces = pieces;
    this.numerals = numerals;
  }

  @Nullable Reading set(int i) {
    String word = pieces.word(i);
    switch (word) {
      case "daily":
        return Reading.set(i, i + 1, "P1D");
      case "weekly":
        return Reading.set(i, i + 1, "P1W");
      case "monthly":
        return Reading.set(i, i + 1, "P1M");
      case "yearly", "annually":
        return Reading.set(i, i + 1, "P1Y");

      case "hourly":
        return Reading.set(i, i + 1, "PT1H");
      case "every", "each":
        return every(i);
      default:
        return null;
    }
  }

  private @Nullable Reading every(int i) {
    Numeral numeral = numerals.at(i + 1);
    int at = numeral == null ? i + 1 : numeral.end();
    String word = pieces.word(at);
    if (CalendarWords.weekday(word) != null) {
      return Reading.set(i, at + 1, "P1W");
    }
    if (CalendarWords.month(word) > 0 && pieces.isCapitalised(at)
        || CalendarWords.season(word) > 0) {
      return Reading.set(i, at + 1, "P1Y");
    }
    if (CalendarWords.partOfDay(word) != null) {
      return Reading.set(i, at + 1, "P1D");
    }
    String unit = CalendarWords.unit(word);
    return unit == null
        ? null
        : Reading.set(
            i,
            at + 1,
            IsoDuration.iso(numeral == null ? "1" : IsoDuration.plain(numeral.value()), unit));
  }
}
