package dev.variorum.readers.records;

import dev.variorum.core.corpus.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as feeds, pages and tables write them, when they can be read in one way only: ISO 8601 with
 * its usual slips, RFC 1123, and English dates with the month in words. A date such as 03/06/2025
 * is not read.
 */
public final class Dates {
  private static final int LONGEST = 60;

  private static final DateTimeFormatter OFFSET_WITHOUT_COLON =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendOffset("+HHMM", "Z")
          .toFormatter(Locale.ROOT);

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          english("MMMM d, uuuu"),
          english("d MMMM uuuu"),
          english("MMM d, uuuu"),
          english("d MMM uuuu"),
          english("uuuu/M/d"),
          english("uuuuMMdd"));

  private Dates() {}

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** The date that {@code text} gives, or empty when it gives none that is certain. */
  public static Optional<Published> parse(String text) {
    String s = text.strip();
    if (s.isEmpty() || s.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Published> iso = Published.parse(s);
    if (iso.isPresent()) {
      return iso;
    }
    for (DateTimeFormatter moment :
        List.of(OFFSET_WITHOUT_COLON, DateTimeFormatter.RFC_1123_DATE_TIME)) {
      try {
        return Published.parse(
            OffsetDateTime.parse(s, moment).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
      } catch (DateTimeException e) {
        // Not in this form; the next one is tried.
      }
    }
    for (DateTimeFormatter day : DAYS) {
      try {
        return Published.parse(LocalDate.parse(s, day).toString());
      } catch (DateTimeException e) {
        // Not in this form; the next one is tried.
      }
    }
    return Optional.empty();
  }
}
