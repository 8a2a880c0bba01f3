package dev.variorum.sentiment.feature;

import dev.variorum.sentiment.lexicon.Cue;

/**
 * How a sentence is told: like a column, which argues in its writer's person, or like a report,
 * which gives names, figures and what others said.
 *
 * <p>The marks are those known from the literature: who speaks and who is spoken to, duty, questions
 * and directives, words that press a point (D. Biber, 1988; K. Hyland, 2005, on stance and
 * engagement), against speech verbs, figures, names and the past (K. Krueger et al., 2017, on telling
 * newspaper opinion from news). None of them depends on the topic. The weights are rounded from a
 * logistic fit that kept each mark's sign, of the editorials among VADER's New York Times snippets
 * and columns written for this project against the news of ECB+. Those marks that an editorial's
 * unnamed writer does without (person, directives, exclamation) were set to 1 by hand.
 */
public final class Manner {
  private static final double START = 1.6;
  private static final double QUOTED = -3.9;

  private static final double SELF = 1;
  private static final double READER = 1;
  private static final double DUTY = 8;
  private static final double EMPHASIS = 0.9;
  private static final double SWEEPING = 1;
  private static final double OPENER = 8;
  private static final double DIRECTIVE = 1;
  private static final double QUESTION = 4;
  private static final double EXCLAMATION = 1;
  private static final double POINTER = 4.5;
  private static final double NEGATION = 1;
  private static final double DASH = 1;
  private static final double JUDGEMENT = 3.3;
  private static final double SPEECH = -5.8;
  private static final double FIGURE = -4.2;
  private static final double NAME = -0.9;
  private static final double PAST = -1.2;

  private static final int MOST_EMPHASIS = 2;
  private static final int MOST_NAMES = 4;
  private static final int MOST_PASTS = 3;

  /** A sentence with a stance beyond this judges. */
  private static final double JUDGES = 0.1;

  private Manner() {}

  /** What one sentence of the writer's own adds, above 0 for a column's. */
  public static double of(Context sentence, double stance) {
    Words words = sentence.words();
    int cues = 0;
    int emphasis = 0;
    int names = 0;
    int pasts = 0;
    int first = -1;
    double sum = Math.abs(stance) > JUDGES ? JUDGEMENT : 0;
    boolean figure = false;
    boolean dash = false;
    boolean exclaims = false;
    for (int i = 0; i < words.size(); i++) {
      char c = words.sign(i);
      dash |= c == ';' || c == ':' || c == '\u2014' || c == '\u2013';
      exclaims |= c == '!';
      figure |= words.isNumber(i);
      if (words.isWord(i)) {
        cues |= words.cues(i);
        emphasis += words.has(i, Cue.EMPHASIS) ? 1 : 0;
        names += first >= 0 && words.isCapital(i) && !words.has(i, Cue.SELF) ? 1 : 0;
        pasts += words.isPast(i) ? 1 : 0;
        first = first < 0 ? i : first;
      }
    }
    int opening = first < 0 ? 0 : words.cues(first);
    sum += sum(Cue.SELF, cues, SELF) + sum(Cue.READER, cues, READER) + sum(Cue.DUTY, cues, DUTY);
    sum += sum(Cue.SWEEPING, cues, SWEEPING) + sum(Cue.NEGATOR, cues, NEGATION);
    sum += sum(Cue.OPENER, opening, OPENER) + sum(Cue.DIRECTIVE, opening, DIRECTIVE);
    sum += sum(Cue.POINTER, opening, POINTER) + sum(Cue.SPEECH, cues, SPEECH);
    sum += (sentence.isQuestion() ? QUESTION : 0) + (exclaims ? EXCLAMATION : 0);
    sum += (dash ? DASH : 0) + (figure ? FIGURE : 0);
    sum += EMPHASIS * Math.min(MOST_EMPHASIS, emphasis);
    return sum + NAME * Math.min(MOST_NAMES, names) + PAST * Math.min(MOST_PASTS, pasts);
  }

  private static double sum(Cue cue, int cues, double weight) {
    return cue.in(cues) ? weight : 0;
  }

  /**
   * Of a whole text, on the scale of log odds: above 0 for what is more like a column.
   *
   * @param mean the mean of its writer's own sentences
   * @param quoted the share of its sentences that others speak
   */
  public static double ofText(double mean, double quoted) {
    return START + mean + QUOTED * quoted;
  }
}
