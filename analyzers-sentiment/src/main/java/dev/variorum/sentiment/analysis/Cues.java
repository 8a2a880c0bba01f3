package dev.variorum.sentiment.analysis;

import dev.variorum.sentiment.feature.Words;
import dev.variorum.sentiment.model.Contribution;
import dev.variorum.sentiment.model.TargetReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The words that weigh most in a reading, for and against: a contribution that stands on several
 * words is shared out among them, and words too small to say anything are passed over.
 */
final class Cues {
  private static final int MOST = 2;
  private static final double LEAST = 0.1;

  /** A contribution that stands on more words than this says nothing of any of them. */
  private static final int LONGEST = 4;

  private Cues() {}

  /** For each cue its start, its end and its weight in thousandths, the weightiest first. */
  static int[] of(TargetReading reading, Words words) {
    double[] weights = new double[words.size()];
    for (Contribution c : reading.contributions()) {
      int first = words.firstEndingAfter(c.span().start());
      int last = first;
      while (last - first < LONGEST
          && last + 1 < words.size()
          && words.end(last + 1) <= c.span().end()) {
        last++;
      }
      int count = last - first + 1;
      for (int i = first; i <= last && count <= LONGEST; i++) {
        weights[i] += c.balance() / count;
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= LEAST && words.says(i)) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble(i -> -Math.abs(weights[i])));
    int[] cues = new int[2 * MOST * 3];
    int size = 0;
    int praise = 0;
    int blame = 0;
    for (int i : order) {
      if (weights[i] > 0 ? praise++ < MOST : blame++ < MOST) {
        cues[size++] = words.start(i);
        cues[size++] = words.end(i);
        cues[size++] = (int) Math.round(weights[i] * 1000);
      }
    }
    return Arrays.copyOf(cues, size);
  }
}
