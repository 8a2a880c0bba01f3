package dev.variorum.sentiment.feature;

import dev.variorum.sentiment.lexicon.Cue;
import dev.variorum.sentiment.lexicon.WordHash;

/**
 * The outline of a sentence: what its telling words do, in a row, whatever words they are. Two or
 * three that follow each other are a feature: a name, a fall, a bad quantity.
 */
final class Outlines {
  private static final long SUBJECT = WordHash.of("Subject");
  private static final int STEERING =
      Cue.NEGATOR.bit()
          | Cue.CONTRAST.bit()
          | Cue.SPEECH.bit()
          | Cue.RISE.bit()
          | Cue.FALL.bit()
          | Cue.GOOD.bit()
          | Cue.BAD.bit();
  private static final float STRENGTH = .5f;

  private Outlines() {}

  /**
   * @param masked the words that are the subject
   */
  static void find(Context context, boolean[] masked, FeatureSink sink) {
    Words words = context.words();
    long before = 0;
    long beforeThat = 0;
    int at = -1;
    int atBefore = -1;
    for (int i = 0; i < words.size(); i++) {
      if (masked[i] && i > 0 && masked[i - 1]) {
        continue;
      }
      long kind = masked[i] ? SUBJECT : kind(context, i);
      if (kind == 0) {
        continue;
      }
      if (at >= 0) {
        long pair = WordHash.then(before, kind);
        sink.add(Rule.OUTLINE, Rule.OUTLINE.key(pair), STRENGTH, at, i);
      }
      if (atBefore >= 0) {
        long row = WordHash.then(WordHash.then(beforeThat, before), kind);
        sink.add(Rule.OUTLINE, Rule.OUTLINE.key(row + 1), STRENGTH, atBefore, i);
      }
      beforeThat = before;
      atBefore = at;
      before = kind;
      at = i;
    }
  }

  /** What a word does; 0 for one that does nothing. */
  private static long kind(Context context, int i) {
    Words words = context.words();
    if (words.isNumber(i)) {
      return 3;
    }
    if (words.hash(i) == Words.NAME) {
      return 4;
    }
    float tone = context.tones().tone(i);
    int toneKind = tone > 0 ? 1 : tone < 0 ? 2 : 0;
    int cues = words.cues(i) & STEERING;
    return toneKind == 0 && cues == 0 ? 0 : 8 + toneKind + 4L * cues;
  }
}
