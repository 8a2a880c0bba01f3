package dev.variorum.sentiment.feature;

/**
 * A sentence's words with what stands over them: scopes and tones, worked out once for all its
 * subjects. Immutable.
 */
public final class Context {
  private final Words words;
  private final Scopes scopes;
  private final Tones tones;

  private Context(Words words, Scopes scopes, Tones tones) {
    this.words = words;
    this.scopes = scopes;
    this.tones = tones;
  }

  /** Reads scopes and tones of a sentence. */
  public static Context of(Words words) {
    Scopes scopes = Scopes.of(words);
    return new Context(words, scopes, Tones.of(words, scopes));
  }

  /** The words themselves. */
  public Words words() {
    return words;
  }

  Scopes scopes() {
    return scopes;
  }

  Tones tones() {
    return tones;
  }

  /** The untrained measure: the sum of the words' tones in their places. */
  public double toneSum() {
    double sum = 0;
    for (int i = 0; i < words.size(); i++) {
      sum += tones.tone(i);
    }
    return sum;
  }

  /** Whether the sentence is written like a headline: without a stop at its end. */
  public boolean isHeadline() {
    return words.size() > 0 && !isStop(words.sign(words.size() - 1));
  }

  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '"' || c == '\u201D' || c == '\u2019';
  }
}
