package dev.variorum.sentiment.feature;

/**
 * The rules by which features are found. The order is part of the shipped models' keys: new ones
 * are added at the end.
 */
public enum Rule {
  BIAS("what is usual"),
  WORD("word"),
  PAIR("pair of words"),
  STEM("word stem"),
  TONE("word with a tone of its own"),
  TONE_LAST("tone after a contrast"),
  EVENT("rise or fall of a quantity"),
  MOVE("rise or fall"),
  SHAPE("shape of the sentence"),
  CLAUSE_WORD("word in the subject's clause"),
  BEFORE("word before the subject"),
  AFTER("word after the subject"),
  AT("word next to the subject"),
  PAIR_NEAR("pair of words near the subject"),
  TONE_BEFORE("tone before the subject"),
  TONE_AFTER("tone after the subject"),
  TONE_CLAUSE("tone in the subject's clause"),
  EVENT_NEAR("rise or fall of the subject's quantity"),
  MOVE_NEAR("rise or fall by the subject"),
  PLACE("place of the subject"),
  OUTLINE("kinds of words in a row"),
  TONE_SHARE("tone as a share of all"),
  LEANING("topic with a leaning");

  private final String words;

  Rule(String words) {
    this.words = words;
  }

  /** The rule in plain words. */
  public String words() {
    return words;
  }

  /** The number under which a model knows the feature of this rule about {@code what}. */
  public int key(long what) {
    long h = (what + ordinal() + 1) * 0x9E3779B97F4A7C15L;
    h ^= h >>> 29;
    h *= 0xBF58476D1CE4E5B9L;
    return (int) (h >>> 32);
  }
}
