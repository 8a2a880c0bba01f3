package dev.variorum.benchmarks.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.sentiment.model.SparseWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The trainers learn a planted rule, the same way every time. */
class TrainersTest {

  /** Feature 1 to 3 say the class, as a rule; 10 to 60 say nothing. */
  private static List<Example> planted(int size, long seed) {
    Random random = new Random(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int label = random.nextInt(3);
      int sign = random.nextInt(10) == 0 ? random.nextInt(3) : label;
      int[] keys = {1 + sign, 10 + random.nextInt(25), 35 + random.nextInt(25)};
      examples.add(
          new Example(
              "group " + random.nextInt(size / 2),
              false,
              label,
              1 - label,
              0,
              keys,
              new float[] {1, 1, 1}));
    }
    return examples;
  }

  @Test
  void classesAreLearnedAndCalibrated() {
    SparseWeights weights = ClassTrainer.train(planted(1500, 1));
    int right = 0;
    List<Example> fresh = planted(1000, 2);
    for (Example e : fresh) {
      double[] sums = ClassTrainer.sums(weights, e);
      int best = sums[0] > sums[1] && sums[0] > sums[2] ? 0 : sums[1] > sums[2] ? 1 : 2;
      right += best == e.label() ? 1 : 0;
    }
    assertTrue(right > 880, right + " of 1000 are right");
    SparseWeights again = ClassTrainer.train(planted(1500, 1));
    assertArrayEquals(weights.keys(), again.keys());
    for (int key : weights.keys()) {
      assertEquals(weights.weight(weights.row(key), 0), again.weight(again.row(key), 0), 0f);
    }
  }

  @Test
  void ratingsAreLearned() {
    SparseWeights weights = RatingTrainer.train(planted(1500, 3));
    assertTrue(weights.weight(weights.row(1), 0) > .1);
    assertTrue(weights.weight(weights.row(3), 0) < -.1);
    assertEquals(1, weights.outputs());
  }

  @Test
  void foldsKeepGroupsTogetherAndLoseNothing() {
    List<Example> examples = planted(500, 4);
    int sum = 0;
    for (int fold = 0; fold < 5; fold++) {
      List<Example> rest = Folds.without(examples, fold, 5);
      sum += examples.size() - rest.size();
      for (Example e : rest) {
        assertTrue(Folds.of(e.group(), 5) != fold);
      }
    }
    assertEquals(500, sum);
    assertEquals(Folds.group("Acme up 5%, again"), Folds.group("ACME up 7 %: again!"));
  }
}
