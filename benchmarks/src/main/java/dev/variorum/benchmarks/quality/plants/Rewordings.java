package dev.variorum.benchmarks.quality.plants;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits after which an article still says the same: synonym, rounding, bound, unit, order. */
final class Rewordings {
  private static final String[][] SYNONYMS = {
    {"said", "stated"},
    {"about", "roughly"},
    {"people", "persons"},
    {"homes", "houses"},
    {"houses", "homes"},
    {"began", "started"},
    {"big", "large"},
    {"company", "firm"},
    {"bought", "purchased"},
    {"shares", "stock"},
    {"rose", "climbed"},
    {"fell", "dropped"},
    {"killed", "slain"},
    {"also", "too"},
    {"died", "lost their lives"},
    {"injured", "hurt"},
    {"pledged", "promised"},
    {"needs", "requires"},
    {"uses", "employs"},
    {"spent", "passed"},
    {"told", "informed"},
    {"arrested", "detained"},
    {"struck", "hit"},
    {"plans", "intends"},
    {"announced", "made known"},
    {"launched", "introduced"},
    {"released", "published"},
    {"children", "kids"},
    {"officials", "authorities"},
    {"more than", "over"},
    {"has", "has got"}
  };
  private static final Pattern FRONTED =
      Pattern.compile(
          "^((?:In|On|At|By|After|Since|During) [^,.;:]{3,50}), (.{12,})$", Pattern.DOTALL);
  private static final Pattern TRAILING_DAY =
      Pattern.compile(
          "^(.{12,}?) (on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)([.]?)$", Pattern.DOTALL);
  private static final Pattern SAID =
      Pattern.compile("^(.{12,}?),? ((?:\\p{Lu}[\\w'\u2019-]+ ){1,3})said([.]?)$", Pattern.DOTALL);

  private Rewordings() {}

  /** Every innocent version of the statement {@code at}, with which {@code other} agrees. */
  static List<Version> of(Document article, Span at, Document otherArticle, Span other) {
    List<Version> versions = new ArrayList<>();
    String clause = article.words(at);
    Optional<Figure> figure = Figure.shared(clause, otherArticle.words(other));
    figure.filter(f -> !f.isYear(clause)).ifPresent(f -> figure(versions, article, at, f));
    for (String[] pair : SYNONYMS) {
      Matcher word = Pattern.compile("\\b" + Pattern.quote(pair[0]) + "\\b").matcher(clause);
      if (word.find()) {
        add(versions, article, at, word.start(), word.end(), pair[1], "synonym");
        break;
      }
    }
    order(versions, article, at);
    return versions;
  }

  private static void figure(List<Version> versions, Document article, Span at, Figure f) {
    String clause = article.words(at);
    boolean bare = f.isBare(clause);
    String about = rounded(f.value());
    if (bare && !f.worded() && !about.equals(f.value().toPlainString())) {
      add(versions, article, at, f.start(), f.end(), "about " + about, "rounding");
    }
    if (bare && f.value().compareTo(BigDecimal.TEN) > 0 && !f.worded()) {
      BigDecimal share = f.value().multiply(new BigDecimal("0.04")).max(BigDecimal.ONE);
      String below = f.value().subtract(share).setScale(0, RoundingMode.DOWN).toPlainString();
      String above = f.value().add(share).setScale(0, RoundingMode.UP).toPlainString();
      add(versions, article, at, f.start(), f.end(), "more than " + below, "bound");
      add(versions, article, at, f.start(), f.end(), "fewer than " + above, "bound");
    }
    if (!f.worded() && f.value().scale() <= 0) {
      Figure.words(f.value())
          .ifPresent(w -> add(versions, article, at, f.start(), f.end(), w, "words"));
    }
    if (f.worded()) {
      add(versions, article, at, f.start(), f.end(), f.value().toPlainString(), "words");
    }
    unit(versions, article, at, f);
  }

  private static void unit(List<Version> versions, Document article, Span at, Figure f) {
    String clause = article.words(at);
    Matcher unit =
        Pattern.compile("^[ -]?(\\p{L}+|%)(?: (cent))?").matcher(clause.substring(f.end()));
    if (!unit.find()) {
      return;
    }
    String name = unit.group(1).toLowerCase(Locale.ROOT);
    String now =
        switch (name) {
          case "million" -> plain(f.value().movePointRight(6));
          case "billion" -> plain(f.value().movePointRight(3)) + " million";
          case "percent", "per" ->
              name.equals("per") && unit.group(2) == null ? "" : f.value() + "%";
          case "%" -> f.value() + " percent";
          case "kilometres", "kilometers", "km" -> converted(f, "0.621371") + " miles";
          case "miles" -> converted(f, "1.609344") + " kilometres";
          case "metres", "meters" -> converted(f, "3.28084") + " feet";
          case "millimetres", "millimeters", "mm" -> converted(f, "0.1") + " centimetres";
          case "feet" -> converted(f, "0.3048") + " metres";
          case "hours" -> converted(f, "60") + " minutes";
          case "kilograms", "kg" -> converted(f, "2.204623") + " pounds";
          case "weeks" -> converted(f, "7") + " days";
          default -> "";
        };
    if (!now.isEmpty()) {
      add(versions, article, at, f.start(), f.end() + unit.end(), now, "unit");
    }
  }

  private static String converted(Figure f, String factor) {
    BigDecimal exact = f.value().multiply(new BigDecimal(factor));
    int digits = Math.max(2, f.value().stripTrailingZeros().precision() + (f.worded() ? 1 : 0));
    return plain(exact.round(new MathContext(digits, RoundingMode.HALF_UP)));
  }

  private static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() <= 0
        ? String.format(Locale.ROOT, "%,d", stripped.toBigInteger())
        : stripped.toPlainString();
  }

  /** Moves what opens or ends the statement, and turns who said it round. */
  private static void order(List<Version> versions, Document article, Span at) {
    String clause = article.words(at);
    boolean begins = Changes.sentence(article, at).start() == at.start();
    Matcher fronted = FRONTED.matcher(clause);
    Matcher day = TRAILING_DAY.matcher(clause);
    Matcher said = SAID.matcher(clause);
    String now = "";
    if (begins && fronted.matches() && clause.indexOf(',') == clause.lastIndexOf(',')) {
      String front = fronted.group(1);
      now =
          capital(fronted.group(2))
              + " "
              + Character.toLowerCase(front.charAt(0))
              + front.substring(1);
    } else if (begins && said.matches()) {
      now = said.group(2) + "said " + said.group(1) + said.group(3);
    } else if (begins && day.matches()) {
      now = capital(day.group(2)) + " " + day.group(1) + day.group(3);
    }
    if (!now.isEmpty()) {
      add(versions, article, at, 0, clause.length(), now, "order");
    }
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String rounded(BigDecimal value) {
    if (value.stripTrailingZeros().precision() < 2) {
      return value.toPlainString();
    }
    int keep = Math.max(1, value.stripTrailingZeros().precision() - 1);
    BigDecimal round = value.round(new MathContext(keep));
    boolean near =
        round.subtract(value).abs().multiply(BigDecimal.valueOf(20)).compareTo(value) <= 0;
    return near ? round.toPlainString() : value.toPlainString();
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
    versions.add(Version.of(article, at, place, now, kind, true));
  }
}
