package dev.variorum.sentiment.model;

import java.util.Locale;

/** The three classes of tone, in the order of a model's outputs. */
public enum Tone {
  POSITIVE,
  NEUTRAL,
  NEGATIVE;

  /** The word used in findings: {@code positive}, {@code neutral} or {@code negative}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
