package dev.variorum.sentiment.feature;

import dev.variorum.sentiment.lexicon.Cue;
import dev.variorum.sentiment.lexicon.WordHash;

/**
 * The features of a sentence as a whole: its words, stems and pairs, each marked when negated, the
 * tone of its words, rises and falls, and its shape.
 *
 * <p>Word features weigh less in a longer sentence, so that length alone does not make a tone.
 */
public final class SentenceFeatures {
  private static final long NOT = 0x6E6F74L;

  /** Few features with much to say: a larger value lets training give them their due. */
  static final float WEIGHTY = 3;

  private static final int POSITIVE = 1;
  private static final int NEGATIVE = 2;

  private SentenceFeatures() {}

  /** Hands every feature of a sentence to the sink. */
  public static void find(Words words, FeatureSink sink) {
    find(Context.of(words), sink);
  }

  /** As above, for a sentence whose scopes and tones have been read. */
  public static void find(Context context, FeatureSink sink) {
    Words words = context.words();
    Scopes scopes = context.scopes();
    int size = words.size();
    float unit = unit(size);
    long before = 0;
    int beforeAt = -1;
    for (int i = 0; i < size; i++) {
      long not = scopes.isNegated(i) ? NOT : 0;
      long word = words.hash(i);
      if (!words.isSign(i)) {
        sink.add(Rule.WORD, Rule.WORD.key(word ^ not), unit, i, i);
        sink.add(Rule.STEM, Rule.STEM.key(words.stem(i) ^ not), unit, i, i);
      }
      if (beforeAt >= 0) {
        long pair = WordHash.then(before, word);
        sink.add(Rule.PAIR, Rule.PAIR.key(pair), unit, beforeAt, i);
      }
      before = word;
      beforeAt = i;
    }
    tones(context, sink);
    Outlines.find(context, new boolean[size], sink);
    shape(words, sink);
  }

  static float unit(int size) {
    return (float) Math.min(1, 4 / Math.sqrt(size + 1.0));
  }

  private static void tones(Context context, FeatureSink sink) {
    Words words = context.words();
    Tones tones = context.tones();
    float unit = unit(words.size());
    float share = share(context.toneSum());
    for (int i = 0; i < words.size(); i++) {
      leaning(context, i, sink);
      float tone = tones.tone(i) * WEIGHTY;
      if (tone != 0) {
        int sign = tone > 0 ? POSITIVE : NEGATIVE;
        sink.add(Rule.TONE, Rule.TONE.key(sign), tone, i, i);
        sink.add(Rule.TONE, Rule.TONE.key(8 + sign), tone * unit, i, i);
        if (i > context.scopes().lastContrast() && context.scopes().lastContrast() >= 0) {
          sink.add(Rule.TONE_LAST, Rule.TONE_LAST.key(sign), tone, i, i);
        }
        sink.add(Rule.TONE, Rule.TONE.key(64 + sign + 4L * words.origin(i)), tone * unit, i, i);
        sink.add(Rule.TONE_SHARE, Rule.TONE_SHARE.key(0), tone * share, i, i);
        if (context.scopes().isNegated(i)) {
          sink.add(Rule.TONE, Rule.TONE.key(16 + sign), tone, i, i);
        }
      }
      int event = tones.event(i);
      if (event != 0) {
        int partner = tones.partner(i);
        sink.add(
            Rule.EVENT, Rule.EVENT.key(event), event, Math.min(i, partner), Math.max(i, partner));
      } else if (tones.move(i) != 0) {
        sink.add(Rule.MOVE, Rule.MOVE.key(tones.move(i)), tones.move(i) * WEIGHTY, i, i);
      }
    }
  }

  /** What a tone is to be multiplied by so that many of them add up to no more than 1. */
  static float share(double sum) {
    return (float) (1 / Math.sqrt(.5 + sum * sum));
  }

  /** A topic's leaning, where it carries no tone. */
  static void leaning(Context context, int i, FeatureSink sink) {
    float leaning = context.words().leaning(i);
    if (leaning != 0 && context.tones().tone(i) == 0) {
      float value = WEIGHTY * (context.scopes().isNegated(i) ? -leaning * .5f : leaning);
      sink.add(Rule.LEANING, Rule.LEANING.key(leaning > 0 ? 1 : 2), value, i, i);
    }
  }

  private static void shape(Words words, FeatureSink sink) {
    int size = words.size();
    if (size == 0) {
      return;
    }
    for (int i = 0; i < size; i++) {
      char c = words.sign(i);
      if (c == '!' || c == '?') {
        sink.add(Rule.SHAPE, Rule.SHAPE.key(c), 1, i, i);
      } else if (words.has(i, Cue.HEDGE)) {
        sink.add(Rule.SHAPE, Rule.SHAPE.key(3), .5f, i, i);
      } else if (words.has(i, Cue.IRONY)) {
        sink.add(Rule.SHAPE, Rule.SHAPE.key(4), 1, i, i);
      } else if (words.isNumber(i)) {
        sink.add(Rule.SHAPE, Rule.SHAPE.key(5), .5f, i, i);
      }
    }
    int length = Math.min(6, size / 8);
    sink.add(Rule.SHAPE, Rule.SHAPE.key(100 + length), 1, 0, size - 1);
    if (!Context.isStop(words.sign(size - 1))) {
      sink.add(Rule.SHAPE, Rule.SHAPE.key(99), 1, size - 1, size - 1);
    }
  }
}
