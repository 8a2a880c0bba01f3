package dev.variorum.sentiment.feature;

import dev.variorum.sentiment.lexicon.Cue;

/**
 * A sentence's words with what stands over them: scopes and tones, worked out once for all its
 * subjects. Immutable.
 */
public final class Context {
  /** A fainter tone is no judgement. */
  private static final float LEAST_JUDGEMENT = .2f;

  /** A sentence's words of appraisal say no more than this, up or down, however many they are. */
  private static final double MOST_APPRAISAL = 1;

  private final Words words;
  private final Scopes scopes;
  private final Tones tones;
  private final boolean[] lent;

  private Context(Words words, Scopes scopes, Tones tones) {
    this.words = words;
    this.scopes = scopes;
    this.tones = tones;
    this.lent = Lent.in(words);
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

  /**
   * Whether one of the words from {@code first} to {@code last} judges: it carries a tone of its own
   * and is neither the matter that is told, nor part of a rise or fall, nor set in quotation marks.
   */
  public boolean judges(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (Math.abs(words.ownTone(i)) >= LEAST_JUDGEMENT
          && !lent[i]
          && !words.has(i, Cue.MATTER)
          && tones.move(i) == 0
          && tones.partner(i) < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The tones of the words of appraisal, praise and blame each cut at {@value #MOST_APPRAISAL}; from
   * -1 to 1. What stands in quotation marks is left out.
   */
  public double appraisal() {
    double praise = 0;
    double blame = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.has(i, Cue.APPRAISAL) && !lent[i]) {
        praise += Math.max(0, tones.tone(i));
        blame -= Math.min(0, tones.tone(i));
      }
    }
    return Math.min(MOST_APPRAISAL, praise) - Math.min(MOST_APPRAISAL, blame);
  }

  /** Whether it asks. */
  public boolean isQuestion() {
    for (int i = 0; i < words.size(); i++) {
      if (words.sign(i) == '?') {
        return true;
      }
    }
    return false;
  }

  /** The number of words that say the tone may be meant as its opposite. */
  public int signsOfIrony() {
    int signs = 0;
    for (int i = 0; i < words.size(); i++) {
      signs += words.has(i, Cue.IRONY) ? 1 : 0;
    }
    return signs;
  }

  /** Whether a verb of saying stands in it. */
  public boolean reportsSpeech() {
    for (int i = 0; i < words.size(); i++) {
      if (words.has(i, Cue.SPEECH)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the sentence is written like a headline, without a stop at its end, or like a line of
   * market news, which is of the same stuff: a rise or fall with its number.
   */
  public boolean isHeadline() {
    int size = words.size();
    if (size == 0 || !isStop(words.sign(size - 1))) {
      return size > 0;
    }
    for (int i = 0; i < size; i++) {
      if (tones.isMeasured(i)) {
        return true;
      }
    }
    return false;
  }

  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '"' || c == '\u201D' || c == '\u2019';
  }
}
