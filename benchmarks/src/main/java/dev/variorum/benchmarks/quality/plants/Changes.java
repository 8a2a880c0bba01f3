package dev.variorum.benchmarks.quality.plants;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Names;
import dev.variorum.core.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits after which an article says something else: number, negation, subject, date, speaker. */
final class Changes {
  private static final Pattern AUXILIARY =
      Pattern.compile("\\b(is|are|was|were|has|had|have|will|would|could)\\b (?!not )");
  private static final Pattern APART =
      Pattern.compile("[,;:.()\u2014]|\\b(and|but|who|which|that|when|where|while|as|because)\\b");
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
  private static final List<String> PEOPLE =
      List.of("Orlan Brickwell", "Tessa Quayle", "Dorrick Amory", "Marta Hollis");
  private static final List<String> OTHERS =
      List.of("Vesperine", "Calder Trust", "Norrvik", "Pell Industries");
  private static final Pattern SPEECH_BEHIND =
      Pattern.compile("^[^.;]{0,60}?\\b(said|says|told|added|announced|reported|stated)\\b");
  private static final Pattern SPEECH_BEFORE =
      Pattern.compile("\\b(said|says|according to|added) $");

  private final Random random;

  Changes(Random random) {
    this.random = random;
  }

  /** Every changed version of the statement {@code at}, with which {@code other} agrees. */
  List<Version> of(Document article, Span at, Document otherArticle, Span other) {
    List<Version> versions = new ArrayList<>();
    String clause = article.words(at);
    String otherClause = otherArticle.words(other);
    String otherSentence = otherArticle.words(sentence(otherArticle, other));
    Optional<Figure> figure = Figure.shared(clause, otherClause);
    figure.ifPresent(f -> number(versions, article, at, f));
    negation(versions, article, at, figure);
    Matcher day = DAY.matcher(clause);
    while (day.find()) {
      int group = day.start(1) >= 0 ? 1 : 2;
      if (otherSentence.contains(day.group(group))) {
        String now = another(group == 1 ? DAYS : MONTHS, day.group(group));
        add(versions, article, at, day.start(group), day.end(group), now, "date");
        break;
      }
    }
    name(article, at, otherSentence, false)
        .ifPresent(
            s -> versions.add(Version.of(article, at, s, renamed(article, s), "subject", false)));
    name(article, sentence(article, at), otherSentence, true)
        .ifPresent(
            s -> versions.add(Version.of(article, at, s, renamed(article, s), "speaker", false)));
    return versions;
  }

  private void number(List<Version> versions, Document article, Span at, Figure f) {
    String clause = article.words(at);
    if (f.isYear(clause)) {
      int year = f.value().intValue();
      int now = year + (random.nextBoolean() ? 3 : -3) + random.nextInt(2);
      add(versions, article, at, f.start(), f.end(), Integer.toString(now), "date");
    } else if (f.isDay(clause) && !f.worded()) {
      int day = 1 + (f.value().intValue() + 2 + random.nextInt(20)) % 28;
      add(versions, article, at, f.start(), f.end(), Integer.toString(day), "date");
    } else if (f.worded()) {
      BigDecimal now = BigDecimal.valueOf(2 + (f.value().intValue() + 1 + random.nextInt(8)) % 11);
      if (now.compareTo(f.value()) != 0) {
        add(versions, article, at, f.start(), f.end(), Figure.words(now).orElseThrow(), "number");
      }
    } else {
      String digits = clause.substring(f.start(), f.end());
      add(versions, article, at, f.start(), f.end(), changed(digits), "number");
    }
  }

  /** {@code not} behind the auxiliary that the figure hangs on: close before it, or its verb's. */
  private static void negation(
      List<Version> versions, Document article, Span at, Optional<Figure> figure) {
    if (figure.isEmpty()) {
      return;
    }
    String clause = article.words(at);
    Matcher auxiliary = AUXILIARY.matcher(clause);
    int end = -1;
    while (auxiliary.find()) {
      boolean before = auxiliary.end() <= figure.get().start();
      String between =
          before
              ? clause.substring(auxiliary.end(), figure.get().start())
              : clause.substring(figure.get().end(), auxiliary.start());
      boolean near = !APART.matcher(between).find() && between.split(" ").length <= 6;
      if (near && (before || end < 0)) {
        end = auxiliary.end();
      }
    }
    if (end >= 0) {
      add(versions, article, at, end, end, "not ", "negation");
    }
  }

  private String another(List<String> all, String one) {
    int shift = 1 + random.nextInt(all.size() - 2);
    return all.get((all.indexOf(one) + shift) % all.size());
  }

  /** A name that the other statement has too and that begins the stretch, or that speaks in it. */
  private static Optional<Span> name(Document article, Span at, String other, boolean speaks) {
    Names names = article.names();
    for (int n = 0; n < names.size(); n++) {
      Span name = names.span(n);
      if (!at.covers(name) || names.isWeak(n)) {
        continue;
      }
      String words = article.words(name);
      String last = words.substring(words.lastIndexOf(' ') + 1).replaceAll("['\u2019]s?$", "");
      String before = article.text().substring(at.start(), name.start());
      String behind = article.text().substring(name.end(), at.end());
      boolean fits =
          speaks
              ? SPEECH_BEHIND.matcher(behind).find() && before.length() < 12
                  || SPEECH_BEFORE.matcher(before).find()
              : before.length() < 12 && !before.matches("(?is).*\\b(in|at|near|on|from) (the )?$");
      if (fits && other.contains(last) && !DAYS.contains(last) && !MONTHS.contains(last)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private String renamed(Document article, Span name) {
    String words = article.words(name);
    String ending = words.endsWith("'s") || words.endsWith("\u2019s") ? "\u2019s" : "";
    List<String> list = words.matches("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+.*") ? PEOPLE : OTHERS;
    return list.get(random.nextInt(list.size())) + ending;
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
