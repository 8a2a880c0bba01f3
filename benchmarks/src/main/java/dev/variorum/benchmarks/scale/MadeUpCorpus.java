package dev.variorum.benchmarks.scale;

import dev.variorum.core.corpus.Document;
import java.util.SplittableRandom;

/**
 * Documents of made-up words, each the same in every run: document {@code n} depends on its number
 * alone.
 */
public final class MadeUpCorpus {
  private static final int VOCABULARY = 200_000;
  private static final int WORDS = 120;
  private static final int TEMPLATE_WORDS = 300;
  private static final int FIELDS = 6;

  /** How the documents of a corpus relate to each other. */
  public enum Shape {
    /** Words drawn by Zipf's law; one document in twenty is a light rewrite of the one before. */
    ZIPF,
    /** One page again and again, with six fields of its own. */
    TEMPLATED
  }

  private final Shape shape;
  private final double[] cumulated = new double[VOCABULARY];

  public MadeUpCorpus(Shape shape) {
    this.shape = shape;
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      sum += 1.0 / (i + 2.7);
      cumulated[i] = sum;
    }
  }

  /** The document with a number. */
  public Document document(long number) {
    String text = shape == Shape.ZIPF ? zipf(number) : templated(number);
    return Document.builder("d" + number, text).source("source " + number % 50).build();
  }

  private String zipf(long number) {
    boolean rewrite = number % 20 == 19;
    SplittableRandom random = new SplittableRandom(rewrite ? number - 1 : number);
    SplittableRandom changes = new SplittableRandom(~number);
    StringBuilder text = new StringBuilder(WORDS * 8);
    for (int i = 0; i < WORDS; i++) {
      int rank = rank(random.nextDouble());
      boolean changed = rewrite && changes.nextInt(40) == 0;
      word(changed ? rank(changes.nextDouble()) : rank, text);
      text.append(i % 14 == 13 ? ". " : " ");
    }
    return text.toString();
  }

  private String templated(long number) {
    SplittableRandom fields = new SplittableRandom(number);
    SplittableRandom template = new SplittableRandom(42);
    StringBuilder text = new StringBuilder(TEMPLATE_WORDS * 8);
    for (int i = 0; i < TEMPLATE_WORDS; i++) {
      int rank = rank(template.nextDouble());
      if (i % (TEMPLATE_WORDS / FIELDS) == 7) {
        rank = fields.nextInt(VOCABULARY);
      }
      word(rank, text);
      text.append(i % 14 == 13 ? ". " : " ");
    }
    return text.toString();
  }

  private int rank(double uniform) {
    double wanted = uniform * cumulated[VOCABULARY - 1];
    int low = 0;
    int high = VOCABULARY - 1;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (cumulated[mid] < wanted) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** Syllables by the digits of the rank, so that frequent words are short. */
  private static void word(int rank, StringBuilder text) {
    int rest = rank + 5;
    while (rest > 0) {
      text.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest % 5));
      rest /= 14;
    }
  }
}
