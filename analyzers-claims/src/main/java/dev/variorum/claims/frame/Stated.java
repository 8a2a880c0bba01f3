package dev.variorum.claims.frame;

import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.WordLists;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quantity.Bound;
import dev.variorum.claims.quantity.Quantity;
import dev.variorum.claims.quantity.Type;
import dev.variorum.core.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value in a text before it is known what it is said of.
 *
 * @param noun concept of what is counted; empty for other values
 * @param named the same in plain words
 * @param word its first word in lower case
 */
record Stated(
    int from,
    int last,
    Span span,
    Frame.Kind kind,
    Amount amount,
    Amount restated,
    String noun,
    String named,
    String word) {

  static Stated of(Words words, Quantity q, Quantity restating) {
    Amount amount = amount(q);
    Amount restated = restating == q ? amount : amount(restating);
    String counted = q.type() == Type.COUNT ? q.unit() : "";
    Span whole =
        restating == q
            ? q.span()
            : new Span(q.span().start(), Math.max(q.span().end(), restating.span().end()));
    return new Stated(
        words.at(whole.start()),
        words.at(whole.end() - 1),
        q.span(),
        Frame.Kind.QUANTITY,
        amount,
        restated,
        counted.isEmpty() ? "" : Concepts.of(isLives(counted) ? "person" : counted),
        counted,
        words.lower(words.at(q.span().start())));
  }

  /** Concept of what befell people who are counted by that; empty for all else. */
  String fate() {
    return isLives(named) ? Concepts.of("die") : "";
  }

  /** {@code six lives lost}: people who died. */
  private static boolean isLives(String counted) {
    return counted.equals("life") || counted.equals("lives");
  }

  /** {@code 14 knots}, {@code 90 kilometres per hour}: a speed, whether it is called one or not. */
  boolean isSpeed() {
    return amount.unit().equals("knot")
        || amount.unit().endsWith(" per hour") && amount.unit().startsWith("kilomet")
        || amount.unit().equals("mile per hour");
  }

  /** {@code dozens}, {@code several hundred}: too loose to be set against anything. */
  boolean isVague() {
    return VAGUE.contains(word) && kind == Frame.Kind.QUANTITY;
  }

  boolean isAge() {
    return amount.isAge();
  }

  boolean isMoney() {
    return amount.isMoney();
  }

  private static final Set<String> VAGUE =
      WordLists.of("dozens scores hundreds thousands millions billions several few many couple");

  /** A count of one is an article more often than a figure. */
  boolean isLone() {
    return amount.unit().equals("count")
        && amount.isPoint()
        && amount.low().compareTo(BigDecimal.ONE) == 0;
  }

  private static Amount amount(Quantity q) {
    boolean whole = q.value().stripTrailingZeros().scale() <= 0;
    String unit = q.type() != Type.COUNT ? q.unit() : whole ? "count" : "scale";
    BigDecimal low = q.lower();
    BigDecimal high = q.upper();
    if (unit.equals("penny") || unit.startsWith("penny per ")) {
      // Pence have no ISO code of their own.
      low = low.movePointLeft(2);
      high = high.movePointLeft(2);
      unit = "GBP" + unit.substring("penny".length());
    }
    if (q.type() == Type.DURATION) {
      BigDecimal minutes = minutes(q.unit());
      if (minutes != null) {
        low = low.multiply(minutes);
        high = high.multiply(minutes);
        unit = "duration";
      }
    }
    return new Amount(low, high, q.bound(), unit);
  }

  private static @org.jspecify.annotations.Nullable BigDecimal minutes(String unit) {
    return switch (unit) {
      case "minute" -> BigDecimal.ONE;
      case "hour" -> BigDecimal.valueOf(60);
      case "day" -> BigDecimal.valueOf(1440);
      case "week" -> BigDecimal.valueOf(10080);
      case "month" -> BigDecimal.valueOf(43800);
      case "year" -> BigDecimal.valueOf(525600);
      default -> null;
    };
  }

  static Optional<Stated> of(Words words, DateMention date) {
    int from = words.at(date.span().start());
    int last = words.at(date.span().end() - 1);
    Optional<Stated> order = order(words, date.span(), from, last);
    if (order.isPresent()) {
      return order;
    }
    if (date.time().isPresent()) {
      LocalTime time = date.time().get();
      BigDecimal minutes = BigDecimal.valueOf(time.getHour() * 60L + time.getMinute());
      Amount amount = new Amount(minutes, minutes, bound(words, from), "clock");
      return Optional.of(
          new Stated(from, last, date.span(), Frame.Kind.CLOCK, amount, amount, "", "", ""));
    }
    if (date.kind() == DateMention.Kind.DATE
        && date.first().isPresent()
        && date.last().isPresent()) {
      LocalDate first = date.first().get();
      LocalDate end = date.last().get();
      Amount amount =
          new Amount(
              BigDecimal.valueOf(first.toEpochDay()),
              BigDecimal.valueOf(end.toEpochDay()),
              Bound.EXACT,
              "day");
      return Optional.of(
          new Stated(from, last, date.span(), Frame.Kind.DAY, amount, amount, "", "", ""));
    }
    return Optional.empty();
  }

  /** {@code two days before}, read as a length of time before the word that orders. */
  private static Optional<Stated> order(Words words, Span span, int from, int last) {
    boolean orders =
        words.is(last, "before")
            || words.is(last, "after")
            || words.is(last, "earlier")
            || words.is(last, "later");
    if (!orders || last - from != 2) {
      return Optional.empty();
    }
    int count = SMALL.indexOf(words.lower(from));
    String unit = words.lower(last - 1);
    BigDecimal minutes = minutes(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
    boolean article = words.is(from, "a") || words.is(from, "an");
    if (minutes == null || (count < 0 && !article)) {
      return Optional.empty();
    }
    BigDecimal length = minutes.multiply(BigDecimal.valueOf(article ? 1 : count));
    Amount amount = new Amount(length, length, Bound.EXACT, "duration");
    return Optional.of(
        new Stated(
            from,
            last - 1,
            new Span(span.start(), words.end(last - 1)),
            Frame.Kind.QUANTITY,
            amount,
            amount,
            "",
            "",
            ""));
  }

  private static final List<String> SMALL =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final Set<String> NEAR =
      WordLists.of("about around after before past by until till near nearly almost toward");

  private static Bound bound(Words words, int from) {
    boolean near = NEAR.contains(words.lower(from - 1)) || NEAR.contains(words.lower(from));
    return near ? Bound.APPROXIMATE : Bound.EXACT;
  }
}
