package dev.variorum.sentiment.model;

import dev.variorum.core.text.Span;
import dev.variorum.sentiment.feature.Context;
import dev.variorum.sentiment.feature.Rule;
import dev.variorum.sentiment.feature.SentenceFeatures;
import dev.variorum.sentiment.feature.Words;
import java.util.ArrayList;
import java.util.List;

/** The tone of a sentence as a linear sum over its features. Immutable; any thread may use it. */
public final class SentenceModel {
  /**
   * The output that was learned from labels alone, before any ratings: what training on further
   * ratings starts from. Output 0 is the tone.
   */
  public static final int EARLIER = 1;

  /** What stands on more words than this says nothing of any of them. */
  private static final int LONGEST_JUDGEMENT = 4;

  private final SparseWeights weights;

  /**
   * @throws IllegalArgumentException unless the weights have one output
   */
  public SentenceModel(SparseWeights weights) {
    if (weights.outputs() != 2) {
      throw new IllegalArgumentException("a sentence model has two outputs");
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

  /**
   * The part of the tone that stands on words that judge, from -1 to 1: how it is told rather than
   * what. A plain report of a disaster has a low tone and a stance near 0.
   */
  public double stance(Context sentence) {
    double[] sum = new double[1];
    SentenceFeatures.find(
        sentence,
        (rule, key, value, first, last) -> {
          int row = weights.row(key);
          if (row >= 0 && last - first < LONGEST_JUDGEMENT && sentence.judges(first, last)) {
            sum[0] += (double) weights.weight(row, 0) * value;
          }
        });
    return Math.max(-1, Math.min(1, sum[0]));
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
