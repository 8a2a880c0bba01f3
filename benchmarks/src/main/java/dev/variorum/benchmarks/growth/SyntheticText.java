package dev.variorum.benchmarks.growth;

import java.util.Random;

/** English-like prose from a seed: Zipf-distributed made-up words among real function words, figures, names, quotations. */
public final class SyntheticText {
  private static final String[] FUNCTION =
      "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which"
          .split(" ");
  private static final String[] SYLLABLES =
      "ba ko ri ten la mos ver dal un gor pi sta ne ful cam or el wis tro bin".split(" ");
  private static final String[] UNITS = {
    "people", "houses", "percent", "million dollars", "kilometres", "days", "votes", "cars"
  };

  private final Random random;
  private final int vocabulary;

  /**
   * @param vocabulary number of different made-up words
   */
  public SyntheticText(long seed, int vocabulary) {
    this.random = new Random(seed);
    this.vocabulary = vocabulary;
  }

  /** A text of about {@code characters} characters. */
  public String text(int characters) {
    StringBuilder out = new StringBuilder(characters + 120);
    int sentences = 0;
    while (out.length() < characters) {
      sentence(out);
      out.append(++sentences % 4 == 0 ? "\n" : " ");
    }
    return out.toString().strip();
  }

  private void sentence(StringBuilder out) {
    int kind = random.nextInt(10);
    String name = capital(word()) + " " + capital(word());
    if (kind == 0) {
      out.append("\u201C");
      words(out, 6 + random.nextInt(8), true);
      out.append(",\u201D said ").append(name).append('.');
    } else if (kind <= 2) {
      out.append(name).append(" said ");
      words(out, 3, false);
      out.append(' ')
          .append(2 + random.nextInt(900))
          .append(' ')
          .append(UNITS[random.nextInt(UNITS.length)])
          .append(' ');
      words(out, 4, false);
      out.append('.');
    } else {
      words(out, 8 + random.nextInt(14), true);
      out.append('.');
    }
  }

  private void words(StringBuilder out, int count, boolean opening) {
    for (int i = 0; i < count; i++) {
      String word = random.nextInt(5) < 2 ? FUNCTION[random.nextInt(FUNCTION.length)] : word();
      out.append(i == 0 ? "" : " ").append(i == 0 && opening ? capital(word) : word);
    }
  }

  /** A made-up word; its rank is drawn so that the frequency falls with the rank (Zipf, exponent about one). */
  private String word() {
    int rank = (int) StrictMath.pow(vocabulary, random.nextDouble());
    StringBuilder word = new StringBuilder();
    int left = rank;
    do {
      word.append(SYLLABLES[left % SYLLABLES.length]);
      left /= SYLLABLES.length;
    } while (left > 0);
    return word.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The same text with about {@code share} of its words replaced. */
  public String edited(String text, double share) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (String word : text.split(" ", -1)) {
      out.append(out.length() == 0 ? "" : " ").append(random.nextDouble() < share ? word() : word);
    }
    return out.toString();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
