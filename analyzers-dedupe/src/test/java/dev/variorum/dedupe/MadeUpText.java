package dev.variorum.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Texts of made-up words, the same for the same seed. */
public final class MadeUpText {
  private final SplittableRandom random;

  public MadeUpText(long seed) {
    random = new SplittableRandom(seed);
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0, n = 2 + random.nextInt(3); i < n; i++) {
      word.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  public List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word());
    }
    return words;
  }

  /** A copy in which about one word in {@code oneIn} is another. */
  public List<String> edited(List<String> words, int oneIn) {
    List<String> copy = new ArrayList<>(words);
    for (int i = 0; i < copy.size(); i++) {
      if (random.nextInt(oneIn) == 0) {
        copy.set(i, word());
      }
    }
    return copy;
  }

  public static String text(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(words.get(i)).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }
}
