package dev.variorum.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Seeded prose that looks like English news to a scanner: words with Zipf's frequencies (the word
 * of rank r is drawn with weight 1/r), sentences of 8 to 32 words, names, figures, quotations,
 * paragraphs, now and then a line of page furniture. The same seed always gives the same texts.
 */
public final class ZipfProse {
  private static final int VOCABULARY = 20_000;

  private static final String[] FURNITURE = {
    "Share Tweet Email Print",
    "By Jane Doe and John Roe",
    "Read next: Ten facts",
    "Sign up for our newsletter",
    "Advertisement"
  };

  private final Random random;
  private final String[] words = new String[VOCABULARY];
  private final double[] cumulated = new double[VOCABULARY];

  public ZipfProse(long seed) {
    random = new Random(seed);
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      // Frequent words are short.
      int length = 2 + random.nextInt(3 + Math.min(9, rank / 40));
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < length; i++) {
        word.append(
            "etaoinshrdlucmfwypvbgkjqxz".charAt((int) (26 * Math.pow(random.nextDouble(), 2))));
      }
      words[rank] = word.toString();
      sum += 1.0 / (rank + 1);
      cumulated[rank] = sum;
    }
  }

  /** Articles of about {@code characters} characters each. */
  public List<String> articles(int count, int characters) {
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(article(characters));
    }
    return articles;
  }

  private String article(int characters) {
    StringBuilder text = new StringBuilder(characters + 400);
    while (text.length() < characters) {
      if (random.nextInt(12) == 0) {
        text.append(FURNITURE[random.nextInt(FURNITURE.length)]).append("\n\n");
      }
      int sentences = 1 + random.nextInt(4);
      for (int i = 0; i < sentences; i++) {
        sentence(text);
        text.append(i + 1 < sentences ? ' ' : '\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private void sentence(StringBuilder text) {
    int length = 8 + random.nextInt(25);
    boolean quoted = random.nextInt(6) == 0;
    text.append(quoted ? "\u201C" : "");
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(40);
      if (kind == 0) {
        text.append(random.nextInt(2000))
            .append(random.nextBoolean() ? "" : "." + random.nextInt(10));
      } else if (kind == 1) {
        text.append(capital()).append(' ').append(capital());
      } else if (kind == 2) {
        text.append('$').append(1 + random.nextInt(900)).append("m");
      } else {
        text.append(i == 0 ? capital() : word());
      }
      text.append(i + 1 == length ? "" : kind == 3 ? ", " : kind == 4 ? "\u2019s " : " ");
    }
    text.append(quoted ? ",\u201D " + capital() + " said." : ".");
  }

  private String capital() {
    String word = word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String word() {
    double at = random.nextDouble() * cumulated[VOCABULARY - 1];
    int low = 0;
    int high = VOCABULARY - 1;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (cumulated[mid] < at) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return words[low];
  }
}
