package dev.variorum.benchmarks.training;

import dev.variorum.sentiment.feature.FeatureSink;
import dev.variorum.sentiment.feature.Rule;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * One labelled sentence, or subject in a sentence, as its features.
 *
 * @param group what must not be parted between training and measuring: the text, or its article
 * @param headline whether the sentence is written like a headline
 * @param label the number of the class; -1 when there is none
 * @param rating the rating; 0 when there is none
 * @param lexicon what the untrained measure says
 * @param keys the feature numbers
 * @param values their strengths
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep a million features small
public record Example(
    String group,
    boolean headline,
    int label,
    double rating,
    double lexicon,
    int[] keys,
    float[] values) {

  /** This example with one more feature. */
  Example with(int key, float value) {
    int[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
    float[] moreValues = Arrays.copyOf(values, values.length + 1);
    moreKeys[keys.length] = key;
    moreValues[values.length] = value;
    return new Example(group, headline, label, rating, lexicon, moreKeys, moreValues);
  }

  /** Collects the features of one example. */
  public static final class Collector implements FeatureSink {
    private final Map<Integer, Float> features = new TreeMap<>();

    @Override
    public void add(Rule rule, int key, float value, int first, int last) {
      features.merge(key, value, Float::sum);
    }

    /** The example with what was collected. */
    public Example example(
        String group, boolean headline, int label, double rating, double lexicon) {
      int[] keys = new int[features.size()];
      float[] values = new float[keys.length];
      int n = 0;
      for (Map.Entry<Integer, Float> f : features.entrySet()) {
        keys[n] = f.getKey();
        values[n++] = f.getValue();
      }
      return new Example(
          group,
          headline,
          label,
          rating,
          lexicon,
          Arrays.copyOf(keys, n),
          Arrays.copyOf(values, n));
    }
  }
}
