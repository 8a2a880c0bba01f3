package dev.variorum.sentiment.model;

import dev.variorum.core.text.Span;
import dev.variorum.sentiment.feature.Rule;

/**
 * One addend of a score.
 *
 * @param span the words it stands on, as offsets into the text that was read
 * @param rule the rule that found it
 * @param positive what it adds to the evidence for a positive tone
 * @param neutral what it adds for a neutral one
 * @param negative what it adds for a negative one
 */
public record Contribution(Span span, Rule rule, double positive, double neutral, double negative) {

  /** What it adds to the balance of positive over negative. */
  public double balance() {
    return positive - negative;
  }
}
