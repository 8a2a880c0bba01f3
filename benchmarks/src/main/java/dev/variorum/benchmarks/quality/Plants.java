package dev.variorum.benchmarks.quality;

import dev.variorum.claims.collation.WordDiff;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes changed and innocent versions of one statement of an article; seeded. */
final class Plants {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?");
  private static final Pattern AUXILIARY = Pattern.compile("\\b(is|are|was|were|has|had|have)\\b ");
  private static final Pattern DAY =
      Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> NAMES =
      List.of("Orlan Brickwell", "Tessa Quayle", "Vesperine", "Dorrick Amory", "Calder Trust");
  private static final String[][] SYNONYMS = {
    {"said", "stated"}, {"about", "roughly"}, {"people", "persons"}, {"homes", "houses"},
    {"began", "started"}, {"big", "large"}, {"company", "firm"}, {"bought", "purchased"},
    {"shares", "stock"}, {"rose", "climbed"}, {"fell", "dropped"}, {"killed", "dead"},
    {"per cent", "%"}, {"percent", "per cent"}, {"also", "too"}, {"according to", "says"}
  };

  /** A version of an article: the whole text, the kind of edit, and where it was made. */
  record Version(String kind, boolean innocent, String text, Span edit) {}

  private final Random random;

  Plants(long seed) {
    random = new Random(seed);
  }

  /** Every version that can be made of the statement at {@code at}. */
  List<Version> of(Document document, Span at) {
    List<Version> versions = new ArrayList<>();
    String clause = document.words(at);
    Matcher number = NUMBER.matcher(clause);
    if (number.find() && isFigure(clause, number)) {
      String digits = number.group();
      add(versions, document, at, "number", false, number, changed(digits));
      BigDecimal value = new BigDecimal(digits.replace(",", ""));
      String about = rounded(value);
      boolean bare =
          !clause
              .substring(0, number.start())
              .matches(
                  "(?s).*(about|than|least|some|nearly|over|around|to|up|almost|estimated|close|[$\u00a3\u20ac]) ?$");
      if (bare && !about.equals(value.toPlainString())) {
        add(versions, document, at, "rounding", true, number, "about " + about);
      }
      if (bare && value.compareTo(BigDecimal.TEN) > 0) {
        BigDecimal below =
            value.subtract(value.multiply(new BigDecimal("0.04")).max(BigDecimal.ONE));
        String plain = below.setScale(0, java.math.RoundingMode.DOWN).toPlainString();
        add(versions, document, at, "bound", true, number, "more than " + plain);
      }
    }
    Matcher auxiliary = AUXILIARY.matcher(clause);
    if (auxiliary.find()) {
      add(versions, document, at, "negation", false, auxiliary, auxiliary.group() + "not ");
    }
    Matcher day = DAY.matcher(clause);
    if (day.find()) {
      String other = DAYS.get((DAYS.indexOf(day.group()) + 1 + random.nextInt(5)) % 7);
      add(versions, document, at, "date", false, day, other);
    }
    name(document, at)
        .ifPresent(
            span -> {
              String other = NAMES.get(random.nextInt(NAMES.size()));
              versions.add(replaced(document, span, other, "name", false));
            });
    for (String[] pair : SYNONYMS) {
      Matcher word = Pattern.compile("\\b" + Pattern.quote(pair[0]) + "\\b").matcher(clause);
      if (word.find()) {
        add(versions, document, at, "synonym", true, word, pair[1]);
        break;
      }
    }
    return versions;
  }

  private static boolean isFigure(String clause, Matcher number) {
    boolean left = number.start() > 0 && isInner(clause.charAt(number.start() - 1));
    boolean right = number.end() < clause.length() && isInner(clause.charAt(number.end()));
    return !left && !right;
  }

  private static boolean isInner(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == ':' || c == '.' || c == '/';
  }

  /** The name that begins the clause or stands in it. */
  private static Optional<Span> name(Document document, Span at) {
    for (int n = 0; n < document.names().size(); n++) {
      Span name = document.names().span(n);
      if (at.covers(name) && !document.names().isWeak(n) && name.start() - at.start() < 12) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private String changed(String digits) {
    char[] c = digits.toCharArray();
    int at = 0;
    while (!Character.isDigit(c[at])) {
      at++;
    }
    int old = c[at] - '0';
    int now = 1 + (old + 1 + random.nextInt(6)) % 9;
    c[at] = (char) ('0' + (now == old ? now % 9 + 1 : now));
    return new String(c);
  }

  private static String rounded(BigDecimal value) {
    if (value.stripTrailingZeros().precision() < 2) {
      return value.toPlainString();
    }
    int keep = Math.max(1, value.stripTrailingZeros().precision() - 1);
    BigDecimal round = value.round(new java.math.MathContext(keep));
    boolean near =
        round.subtract(value).abs().multiply(BigDecimal.valueOf(20)).compareTo(value) <= 0;
    return near ? round.toPlainString() : value.toPlainString();
  }

  private static void add(
      List<Version> versions,
      Document document,
      Span at,
      String kind,
      boolean innocent,
      Matcher place,
      String replacement) {
    Span span = new Span(at.start() + place.start(), at.start() + place.end());
    versions.add(replaced(document, span, replacement, kind, innocent));
  }

  private static Version replaced(
      Document document, Span span, String replacement, String kind, boolean innocent) {
    String text = document.text();
    return new Version(
        kind,
        innocent,
        text.substring(0, span.start()) + replacement + text.substring(span.end()),
        new Span(span.start(), span.start() + replacement.length()));
  }

  /** How alike two statements are word by word, to tell copies from other wordings. */
  static double likeness(Document a, Span x, Document b, Span y) {
    return WordDiff.of(
            WordDiff.Line.of(a.text(), a.terms(), x), WordDiff.Line.of(b.text(), b.terms(), y))
        .similarity();
  }
}
