package dev.variorum.sentiment.model;

import dev.variorum.core.text.Span;
import dev.variorum.sentiment.feature.Context;
import dev.variorum.sentiment.feature.Rule;
import dev.variorum.sentiment.feature.SentenceFeatures;
import dev.variorum.sentiment.feature.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The tone of a sentence, and what it judges, as linear sums over its features. Immutable; any
 * thread may use it.
 */
public final class SentenceModel {
  /**
   * The output that was learned from labels alone, before any ratings: what training on further
   * ratings starts from. Output 0 is the tone.
   */
  public static final int EARLIER = 1;

  /**
   * The output that was learned from ratings of columns and reviews together: what a sentence says
   * where it is told to judge.
   */
  public static final int OPINION = 2;

  private static final int OUTPUTS = 3;

  /** What stands on more words than this says nothing of any of them. */
  private static final int LONGEST_JUDGEMENT = 4;

  private final SparseWeights weights;

  /**
   * @throws IllegalArgumentException unless the weights have three outputs
   */
  public SentenceModel(SparseWeights weights) {
    if (weights.outputs() != OUTPUTS) {
      throw new IllegalArgumentException("a sentence model has three outputs");
    }
    this.weights = weights;
  }

  /** The weights. */
  public SparseWeights weights() {
    return weights;
  }

  /** The tone from -1 to 1, without its reasons. */
  public double score(Words words) {
    return score(Context.of(words));
  }

  /** As above, for a sentence whose scopes and tones have been read. */
  public double score(Context sentence) {
    if (sentence.words().size() == 0) {
      return 0;
    }
    Sum sum = new Sum();
    sum.value = weights.bias(0);
    SentenceFeatures.find(sentence, sum);
    return Math.max(-1, Math.min(1, sum.value));
  }

  /** What the sentence says where it is told to judge. */
  public Judgement judge(Context sentence) {
    double[] sums = {0, weights.bias(OPINION)};
    SentenceFeatures.find(
        sentence,
        (rule, key, value, first, last) -> {
          int row = weights.row(key);
          if (row >= 0) {
            double part = (double) weights.weight(row, OPINION) * value;
            sums[1] += part;
            if (last - first < LONGEST_JUDGEMENT && sentence.judges(first, last)) {
              sums[0] += part;
            }
          }
        });
    double opinion = sentence.words().size() == 0 ? 0 : sums[1];
    return new Judgement(clamped(sums[0]), clamped(opinion));
  }

  private static double clamped(double sum) {
    return Math.max(-1, Math.min(1, sum));
  }

  /** The tone with every addend; its score is exactly {@link #score}. */
  public SentenceReading read(Words words) {
    if (words.size() == 0) {
      return new SentenceReading(0, 0, List.of());
    }
    List<Contribution> list = new ArrayList<>();
    Sum sum = new Sum();
    sum.value = weights.bias(0);
    SentenceFeatures.find(
        words,
        (rule, key, value, first, last) -> {
          int row = weights.row(key);
          if (row >= 0) {
            double part = (double) weights.weight(row, 0) * value;
            Span span = words.span(first, last);
            list.add(new Contribution(span, rule, Math.max(0, part), 0, Math.max(0, -part)));
          }
          sum.add(rule, key, value, first, last);
        });
    return new SentenceReading(sum.value, weights.bias(0), list);
  }

  private final class Sum implements dev.variorum.sentiment.feature.FeatureSink {
    private double value;

    @Override
    public void add(Rule rule, int key, float strength, int first, int last) {
      int row = weights.row(key);
      if (row >= 0) {
        value += (double) weights.weight(row, 0) * strength;
      }
    }
  }
}
