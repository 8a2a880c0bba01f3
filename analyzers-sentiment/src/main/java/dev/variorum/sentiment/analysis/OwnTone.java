package dev.variorum.sentiment.analysis;

import dev.variorum.sentiment.feature.Manner;
import dev.variorum.sentiment.model.Tone;

/**
 * The tone of an outlet's own words, from its sentences one by one. For one thread.
 *
 * <p>A report holds words of praise and blame now and then and means nothing by them; a column is
 * written to judge. So the more a text is told like a column ({@link Manner}), the less evidence
 * makes a tone, and the more of it counts: the grave or happy matter itself, and irony, which blames
 * far oftener than it praises (R. Kreuz and S. Glucksberg, 1989).
 */
final class OwnTone {
  /** What is told as a report at the lower of these, and as a column at the higher; log odds. */
  private static final double REPORT = -2;

  private static final double COLUMN = 1;

  /**
   * Between these a text is neutral. They are not symmetric: plain texts hold more words of praise
   * than of blame (P. Dodds et al., 2015, on all languages they looked at).
   */
  private static final double REPORT_BLAME = -0.08;

  private static final double REPORT_PRAISE = 0.08;
  private static final double COLUMN_BLAME = -0.012;
  private static final double COLUMN_PRAISE = 0.008;

  /** What a word of appraisal weighs beside its part in the stance. */
  private static final double APPRAISAL = 0.2;

  /** The share of what its other words say in the tone of a column. */
  private static final double MATTER = 0.8;

  /** What a question, and a sign of irony, take off in a column. */
  private static final double ASIDE = 0.05;

  private final Mean judgements = new Mean();
  private final Mean besides = new Mean();
  private final Mean manner = new Mean();
  private long quoted;

  /** What one sentence says of its speaker's judgement, from -1 to 1. */
  static double judgement(Sketch sketch, int piece) {
    double sum = sketch.stances()[piece] + APPRAISAL * sketch.appraisals()[piece];
    boolean doubtful = (sketch.flags()[piece] & Sketch.DOUBTFUL) != 0;
    return Math.max(-1, Math.min(doubtful ? 0 : 1, sum));
  }

  /** What one sentence says besides, where it stands in a column. */
  private static double besides(Sketch sketch, int piece) {
    int asides = Integer.bitCount(sketch.flags()[piece] & (Sketch.DOUBTFUL | Sketch.QUESTION));
    return MATTER * (sketch.opinions()[piece] - sketch.stances()[piece]) - ASIDE * asides;
  }

  /** Takes a sentence of the outlet's own. */
  void add(Sketch sketch, int piece) {
    judgements.add(judgement(sketch, piece));
    besides.add(besides(sketch, piece));
    manner.add(sketch.manners()[piece]);
  }

  /** Takes note of a sentence that somebody else speaks. */
  void addQuoted() {
    quoted++;
  }

  /** How far it is told like a column: 0 for a report, 1 for a column. */
  double opinionated() {
    long count = judgements.count();
    if (count == 0) {
      return 0;
    }
    double text = Manner.ofText(manner.mean(), (double) quoted / (count + quoted));
    return Math.max(0, Math.min(1, (text - REPORT) / (COLUMN - REPORT)));
  }

  /** What a sentence adds to the stance: its judgement, with what a column says besides. */
  double stance(Sketch sketch, int piece) {
    return judgement(sketch, piece) + opinionated() * besides(sketch, piece);
  }

  /** The mean of what its sentences add. */
  double stance() {
    return judgements.mean() + opinionated() * besides.mean();
  }

  /** The tone that the stance amounts to. */
  Tone label() {
    double share = opinionated();
    double stance = stance();
    return stance > REPORT_PRAISE + share * (COLUMN_PRAISE - REPORT_PRAISE)
        ? Tone.POSITIVE
        : stance < REPORT_BLAME + share * (COLUMN_BLAME - REPORT_BLAME)
            ? Tone.NEGATIVE
            : Tone.NEUTRAL;
  }
}
