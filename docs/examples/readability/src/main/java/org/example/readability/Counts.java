package org.example.readability;

import dev.variorum.core.text.Span;
import java.io.Serializable;

/** What is kept of one document: numbers and one place, never its text. */
record Counts(int words, int sentences, int syllables, Span longest) implements Serializable {

  /** Flesch's reading ease (1948), cut off at 0 and 100. */
  double readingEase() {
    double ease = 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;
    return Math.max(0, Math.min(100, ease));
  }
}
