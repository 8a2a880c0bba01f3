package dev.variorum.benchmarks.quality.plants;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Edits after which an article says something else: number, negation, subject, date, speaker. Each
 * is made so that the two statements cannot both hold: a number is moved out of what the other
 * statement bounds, a day is changed only where the figures beside it agree, and a subject only
 * where more than a day agrees, for two may act on one day. Two lower bounds or two upper ones
 * cannot contradict each other; such an edit is of the kind {@code bound}.
 */
final class Changes {
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Pattern DAY =
      Pattern.compile(
          "\\b("
              + String.join("|", DAYS)
              + ")\\b|\\b("
              + String.join("|", MONTHS)
              + ")\\b(?: \\d|,|\\.|$)");

  private final Random random;
  private final Renamings renamings;

  Changes(Random random) {
    this.random = random;
    renamings = new Renamings(random);
  }

  /** Every changed version of the statement {@code at}, with which {@code other} agrees. */
  List<Version> of(Document article, Span at, Document otherArticle, Span other) {
    List<Version> versions = new ArrayList<>();
    String clause = article.words(at);
    String otherClause = otherArticle.words(other);
    String otherSentence = otherArticle.words(sentence(otherArticle, other));
    Optional<Figure> figure = Figure.shared(clause, otherClause);
    figure.ifPresent(f -> number(versions, article, at, f, otherClause));
    figure
        .flatMap(f -> Negations.of(clause, f))
        .ifPresent(
            e -> add(versions, article, at, e.at().start(), e.at().end(), e.words(), "negation"));
    if (figure.isPresent() || !haveFigures(clause, otherClause)) {
      day(versions, article, at, otherSentence);
    }
    Optional<Renamings.Renaming> speaker =
        renamings.speaker(article, sentence(article, at), otherSentence);
    speaker.ifPresent(
        r -> versions.add(Version.of(article, at, r.at(), r.words(), "speaker", false)));
    boolean counted = figure.filter(f -> !isCalendar(f, clause)).isPresent();
    boolean dayOnly = !counted && DAY.matcher(clause).find();
    if (speaker.isEmpty() && !dayOnly) {
      renamings
          .subject(article, at, otherSentence)
          .ifPresent(
              r -> versions.add(Version.of(article, at, r.at(), r.words(), "subject", false)));
    }
    return versions;
  }

  private static boolean haveFigures(String clause, String other) {
    return Figure.all(clause).stream().anyMatch(f -> !isCalendar(f, clause))
        && Figure.all(other).stream().anyMatch(f -> !isCalendar(f, other));
  }

  private static boolean isCalendar(Figure figure, String clause) {
    return figure.isYear(clause) || figure.isDay(clause);
  }

  private void day(List<Version> versions, Document article, Span at, String otherSentence) {
    String clause = article.words(at);
    Matcher day = DAY.matcher(clause);
    while (day.find()) {
      int group = day.start(1) >= 0 ? 1 : 2;
      if (otherSentence.contains(day.group(group))) {
        String now = another(group == 1 ? DAYS : MONTHS, day.group(group));
        add(versions, article, at, day.start(group), day.end(group), now, "date");
        return;
      }
    }
  }

  private void number(List<Version> versions, Document article, Span at, Figure f, String other) {
    String clause = article.words(at);
    if (f.isYear(clause)) {
      int year = f.value().intValue();
      int now = year + (random.nextBoolean() ? 3 : -3) + random.nextInt(2);
      add(versions, article, at, f.start(), f.end(), Integer.toString(now), "date");
    } else if (f.isDay(clause) && !f.worded()) {
      int day = 1 + (f.value().intValue() + 2 + random.nextInt(20)) % 28;
      add(versions, article, at, f.start(), f.end(), Integer.toString(day), "date");
    } else {
      int own = f.direction(clause);
      int theirs = f.in(other).orElseThrow().direction(other);
      boolean compatible = own != 0 && own == theirs;
      int sense = compatible ? 0 : own != 0 ? own : -theirs;
      Optional<String> now = f.worded() ? word(f, sense) : digits(f, clause, sense);
      now.ifPresent(
          n -> add(versions, article, at, f.start(), f.end(), n, compatible ? "bound" : "number"));
    }
  }

  private Optional<String> word(Figure f, int sense) {
    int old = f.value().intValue();
    int now =
        switch (sense) {
          case 1 -> old + 2 + random.nextInt(4);
          case -1 -> old - 2 - random.nextInt(4);
          default -> 2 + (old + 1 + random.nextInt(8)) % 11;
        };
    return now == old || now < 2 ? Optional.empty() : Figure.words(BigDecimal.valueOf(now));
  }

  /** Another leading digit: a larger one, a smaller one, or either. */
  private Optional<String> digits(Figure f, String clause, int sense) {
    char[] c = clause.substring(f.start(), f.end()).toCharArray();
    int old = c[0] - '0';
    int now;
    if (sense > 0) {
      now = old < 9 ? old + 1 + random.nextInt(9 - old) : 0;
    } else if (sense < 0) {
      now = old > 1 ? 1 + random.nextInt(old - 1) : 0;
    } else {
      int other = 1 + (old + 1 + random.nextInt(6)) % 9;
      now = other == old ? other % 9 + 1 : other;
    }
    if (now == 0) {
      return Optional.empty();
    }
    c[0] = (char) ('0' + now);
    return Optional.of(new String(c));
  }

  private String another(List<String> all, String one) {
    int shift = 1 + random.nextInt(all.size() - 2);
    return all.get((all.indexOf(one) + shift) % all.size());
  }

  static Span sentence(Document article, Span at) {
    for (int s = 0; s < article.sentences().size(); s++) {
      Span span = article.sentences().span(s);
      if (span.overlaps(at)) {
        return span;
      }
    }
    return at;
  }

  private static void add(
      List<Version> versions,
      Document article,
      Span at,
      int from,
      int to,
      String now,
      String kind) {
    Span place = new Span(at.start() + from, at.start() + to);
    versions.add(Version.of(article, at, place, now, kind, false));
  }
}
