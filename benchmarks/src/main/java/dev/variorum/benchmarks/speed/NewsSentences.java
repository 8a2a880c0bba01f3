package dev.variorum.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Made-up news prose with a known number of figures and days: about two sentences in three carry a
 * figure, one in three a date.
 */
final class NewsSentences {
  private static final String[] PLACES = {
    "Harwick", "Lower Brell", "Saint Orm", "Teverton", "Kessel Bay"
  };
  private static final String[] THINGS = {
    "houses", "workers", "boats", "pupils", "barrels", "shares", "patients"
  };

  private final Random random;
  private int quantities;
  private int days;
  private int sentences;
  private int quotations;

  NewsSentences(long seed) {
    random = new Random(seed);
  }

  /** Articles of a number of sentences each. */
  List<String> articles(int count, int length) {
    List<String> articles = new ArrayList<>(count);
    for (int a = 0; a < count; a++) {
      StringBuilder text = new StringBuilder();
      for (int s = 0; s < length; s++) {
        text.append(sentence()).append(s % 4 == 3 ? "\n\n" : " ");
      }
      articles.add(text.toString());
    }
    return articles;
  }

  private String sentence() {
    sentences++;
    String place = PLACES[random.nextInt(PLACES.length)];
    String thing = THINGS[random.nextInt(THINGS.length)];
    int number = 3 + random.nextInt(5000);
    return switch (random.nextInt(6)) {
      case 0 ->
          counted(
              1, 0, "More than %,d %s near %s were damaged, officials said.", number, thing, place);
      case 1 ->
          counted(
              1,
              1,
              "The council of %3$s spent $%1$,d million on its %2$s in 2019.",
              number,
              thing,
              place);
      case 2 ->
          counted(
              1,
              0,
              "Prices in %3$s rose by %4$.1f percent, and nobody could say why.",
              number,
              thing,
              place,
              number / 100.0);
      case 3 ->
          counted(
              0,
              1,
              "The mayor of %3$s declined to comment on 6 March 2025 at the hall.",
              number,
              thing,
              place);
      case 4 ->
          counted(
              1,
              0,
              "It runs for %1$,d kilometres from %3$s to the sea, they added.",
              number,
              thing,
              place);
      default ->
          quoted(
              0,
              0,
              "\u201CWe did what we could for the %2$s,\u201D she said in %3$s.",
              number,
              thing,
              place);
    };
  }

  private String quoted(int figures, int dates, String pattern, Object... values) {
    quotations++;
    return counted(figures, dates, pattern, values);
  }

  private String counted(int figures, int dates, String pattern, Object... values) {
    quantities += figures;
    days += dates;
    return String.format(Locale.ROOT, pattern, values);
  }

  int quantities() {
    return quantities;
  }

  int days() {
    return days;
  }

  int quotations() {
    return quotations;
  }

  int sentences() {
    return sentences;
  }
}
