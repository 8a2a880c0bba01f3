package dev.variorum.sentiment.analysis;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.Span;
import dev.variorum.sentiment.model.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The tone of one document, from its sketch. */
final class DocumentTones {
  /** A sentence praises or blames when its judging words weigh more than this. */
  private static final double SENTENCE_BAND = 0.05;

  /**
   * A document's mean stance is neutral between these. They are not symmetric: plain reports hold
   * more words of praise than of blame (P. Dodds et al., 2015, on all languages they looked at).
   */
  private static final double BLAME_BAND = -0.02;

  private static final double PRAISE_BAND = 0.035;

  private static final int STRONGEST = 3;

  private final Sketch sketch;
  private final boolean[] counted;
  private final Mean all = new Mean();
  private final Mean narrator = new Mean();
  private final Mean quoted = new Mean();
  private final Mean narratorStance = new Mean();
  private final Mean quotedStance = new Mean();
  private long positive;
  private long negative;
  private long doubtful;

  DocumentTones(DocumentId id, Sketch sketch, Repeated repeated) {
    this.sketch = sketch;
    this.counted = new boolean[sketch.starts().length];
    for (int p = 0; p < counted.length; p++) {
      counted[p] =
          (sketch.flags()[p] & Sketch.CREDIT) == 0
              && !repeated.covers(id, sketch.starts()[p], sketch.ends()[p]);
      if (counted[p]) {
        count(p);
      }
    }
  }

  private void count(int p) {
    double score = sketch.scores()[p];
    all.add(score);
    (isQuoted(p) ? quoted : narrator).add(score);
    double stance = sketch.stances()[p];
    (isQuoted(p) ? quotedStance : narratorStance).add(stance);
    positive += stance > SENTENCE_BAND ? 1 : 0;
    negative += stance < -SENTENCE_BAND ? 1 : 0;
    doubtful += (sketch.flags()[p] & Sketch.DOUBTFUL) != 0 ? 1 : 0;
  }

  private boolean isQuoted(int p) {
    return (sketch.flags()[p] & Sketch.QUOTED) != 0;
  }

  /** Whether piece {@code p} is counted: it does not repeat an earlier one. */
  boolean isCounted(int p) {
    return counted[p];
  }

  boolean isEmpty() {
    return all.count() == 0;
  }

  Mean all() {
    return all;
  }

  /** The mean stance of the outlet's own words; of all words when it has none. */
  private double stance() {
    return narratorStance.count() > 0 ? narratorStance.mean() : quotedStance.mean();
  }

  Tone label() {
    double stance = stance();
    return stance > PRAISE_BAND
        ? Tone.POSITIVE
        : stance < BLAME_BAND ? Tone.NEGATIVE : Tone.NEUTRAL;
  }

  Finding finding(DocumentId id) {
    double count = all.count();
    Tone label = label();
    String message =
        String.format(
            Locale.ROOT,
            "The tone of %s is %s: %d of %d sentences praise, %d blame.",
            id.value(),
            label.word(),
            positive,
            all.count(),
            negative);
    Finding.Builder finding = Finding.of("document-tone", message).score(all.mean());
    finding
        .fact("document", Value.reference(Reference.toDocument(id)))
        .fact("label", label.word())
        .fact("score", Value.real(all.mean()))
        .fact("positive", Value.ratio(positive / count))
        .fact("neutral", Value.ratio((all.count() - positive - negative) / count))
        .fact("negative", Value.ratio(negative / count))
        .fact("stance", Value.real(stance()))
        .fact("charge", Value.ratio(Math.min(1, all.charge())));
    if (label == Tone.NEUTRAL) {
      boolean balanced = positive * 5 >= all.count() && negative * 5 >= all.count();
      finding.fact("neutrality", balanced ? "balanced" : "flat");
    }
    if (narrator.count() > 0) {
      finding.fact("narrator", Value.real(narrator.mean()));
    }
    if (quoted.count() > 0) {
      finding.fact("quoted", Value.real(quoted.mean()));
    }
    finding.fact("sentences", all.count()).fact("interval", Value.real(all.interval()));
    if (doubtful > 0) {
      finding.fact("doubtful", doubtful);
    }
    for (int p : strongest()) {
      finding.evidence("strongest", id, new Span(sketch.starts()[p], sketch.ends()[p]));
    }
    return finding.build();
  }

  private List<Integer> strongest() {
    List<Integer> order = new ArrayList<>();
    for (int p = 0; p < counted.length; p++) {
      if (counted[p]) {
        order.add(p);
      }
    }
    order.sort(Comparator.comparingDouble(p -> -Math.abs(sketch.scores()[p])));
    List<Integer> top = new ArrayList<>(order.subList(0, Math.min(STRONGEST, order.size())));
    top.sort(Comparator.naturalOrder());
    return top;
  }
}
