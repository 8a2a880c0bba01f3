package dev.variorum.sentiment.feature;

/** Takes the features of one sentence. */
@FunctionalInterface
public interface FeatureSink {

  /**
   * Takes one feature.
   *
   * @param rule the rule that found it
   * @param key the feature's number in a model, from {@link Rule#key}
   * @param value its strength
   * @param first the first word it stands on
   * @param last the last word it stands on
   */
  void add(Rule rule, int key, float value, int first, int last);
}
