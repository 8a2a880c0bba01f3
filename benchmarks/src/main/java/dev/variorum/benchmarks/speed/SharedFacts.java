package dev.variorum.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Made-up articles in a row, of which each tells half of what the one before tells and half of what
 * the one after tells: every fact stands in two articles, and every fifth differs.
 */
final class SharedFacts {
  private static final int HALF = 5;
  private static final String[] SYLLABLES = {
    "bar", "dem", "fil", "gor", "kes", "lun", "mab", "nid", "pol", "ruk", "sev", "tam"
  };

  private final List<List<String>> articles = new ArrayList<>();
  private int agreeing;
  private int differing;

  SharedFacts(int count, long seed) {
    Random random = new Random(seed);
    for (int a = 0; a <= count; a++) {
      articles.add(new ArrayList<>());
    }
    for (int fact = 0; fact < count * HALF; fact++) {
      boolean differs = fact % 5 == 0;
      int cost = 100 + random.nextInt(800);
      articles.get(fact / HALF).add(said(fact, cost));
      articles.get(fact / HALF + 1).add(said(fact, differs ? cost + 57 : cost));
      agreeing += differs ? 0 : 1;
      differing += differs ? 1 : 0;
    }
  }

  private static String said(int fact, int cost) {
    return String.format(
        Locale.ROOT, "The %s Bridge cost %d million euros to build.", name(fact), cost);
  }

  /** A name that no other number has. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    int left = number;
    for (int s = 0; s < 4; s++) {
      name.append(SYLLABLES[left % SYLLABLES.length]);
      left /= SYLLABLES.length;
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The articles, their facts in the order of the row. */
  List<String> texts() {
    return articles.stream().map(facts -> String.join(" ", facts)).toList();
  }

  /** Facts on which two articles agree. */
  int agreeing() {
    return agreeing;
  }

  /** Facts of which two articles give different figures. */
  int differing() {
    return differing;
  }
}
