package dev.variorum.benchmarks.quality.plants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a statement, in digits or as a small number word.
 *
 * @param start offset in the statement
 * @param end offset behind it
 * @param value the number without scale words
 * @param worded whether it is written as a word
 */
record Figure(int start, int end, BigDecimal value, boolean worded) {
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?"
              + "|\\b(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b");
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?i)(january|february|march|april|may|june|july|august|september|october|november"
              + "|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in|since|around)");
  private static final Pattern UP =
      Pattern.compile("(?is).*\\b(more than|over|at least|upwards of|above|no fewer than) ?[^ ]?$");
  private static final Pattern DOWN =
      Pattern.compile(
          "(?is).*\\b(fewer than|less than|under|below|at most|up to|as much as|no more than) ?[^ ]?$");

  /** The first figure that both of two statements have. */
  static Optional<Figure> shared(String statement, String other) {
    return all(statement).stream().filter(f -> f.in(other).isPresent()).findFirst();
  }

  /** Every number of a statement that is no part of a name, a time of day or a longer number. */
  static List<Figure> all(String statement) {
    List<Figure> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(statement);
    while (number.find()) {
      if (stands(statement, number.start(), number.end())) {
        found.add(of(number.group(), number.start(), number.end()));
      }
    }
    return found;
  }

  private static Figure of(String words, int start, int end) {
    int word = WORDS.indexOf(words.toLowerCase(Locale.ROOT));
    BigDecimal value =
        word >= 0 ? BigDecimal.valueOf(word) : new BigDecimal(words.replace(",", ""));
    return new Figure(start, end, value, word >= 0);
  }

  /** The same number in another statement. */
  Optional<Figure> in(String other) {
    return all(other).stream().filter(f -> f.value.compareTo(value) == 0).findFirst();
  }

  private static boolean stands(String text, int start, int end) {
    boolean inner =
        (start > 0 && isInner(text.charAt(start - 1)))
            || text.substring(0, start).endsWith(": ")
            || (end + 1 < text.length()
                && isInner(text.charAt(end))
                && Character.isLetterOrDigit(text.charAt(end + 1)));
    int word = text.lastIndexOf(' ', Math.max(0, start - 2)) + 1;
    String before = word < start ? text.substring(word, start).strip() : "";
    boolean named =
        word > 0
            && !before.isEmpty()
            && Character.isUpperCase(before.charAt(0))
            && !CALENDAR.matcher(before).matches();
    return !inner && !named;
  }

  private static boolean isInner(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == ':' || c == '.' || c == '/';
  }

  /** 1 when the statement gives it as a lower bound, -1 as an upper one, 0 as neither. */
  int direction(String statement) {
    String before = statement.substring(0, start);
    String behind = statement.substring(end);
    if (behind.matches("(?s)( \\p{L}+)? or (more|over|above)\\b.*")) {
      return 1;
    }
    return UP.matcher(before).matches() ? 1 : DOWN.matcher(before).matches() ? -1 : 0;
  }

  /** Whether it is a year: one of four digits that counts nothing. */
  boolean isYear(String statement) {
    return end - start == 4
        && !worded
        && value.scale() == 0
        && value.intValue() >= 1700
        && value.intValue() < 2100
        && (statement.substring(0, start).matches("(?s).*\\b(in|since|of|until|from|to|late) ?$")
            || !statement.substring(end).matches("(?s)[- ]?\\p{Ll}.*"));
  }

  /** Whether it is the day of a month: {@code 6 March}, {@code March 6}. */
  boolean isDay(String statement) {
    return statement.substring(0, start).matches("(?s).*\\b(" + MONTHS + ")\\.? ")
        || statement.substring(end).matches("(?s) (" + MONTHS + ")\\b.*");
  }

  /** Whether nothing right before it says that it is rounded or a bound, or belongs to a sign. */
  boolean isBare(String statement) {
    return !statement
        .substring(0, start)
        .matches(
            "(?is).*(about|than|least|some|nearly|over|around|to|up|almost|estimated|close|roughly"
                + "|only|just|and|between|of|another|on|at|other|since|until|from|upwards of|in"
                + "|[$\u00a3\u20ac]) ?$");
  }

  /** The words of a small whole number; empty for others. */
  static Optional<String> words(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0 && value.intValue() <= 12 && value.signum() > 0
        ? Optional.of(WORDS.get(value.intValue()))
        : Optional.empty();
  }
}
