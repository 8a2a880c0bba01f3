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
  private static final double SENTENCE_BAND = 0.1;

  /** From here on, what is more like a column than a report is called so. */
  private static final double COLUMN = 0.5;

  private static final int STRONGEST = 3;

  /** Among sentences that judge alike, the one with the stronger tone goes first. */
  private static final double SCORE_SHARE = 0.1;

  private final Sketch sketch;
  private final boolean[] counted;
  private final Mean all = new Mean();
  private final Mean narrator = new Mean();
  private final Mean quoted = new Mean();
  private final OwnTone own = new OwnTone();
  private final OwnTone others = new OwnTone();
  private long positive;
  private long negative;
  private long praising;
  private long blaming;
  private long doubtful;

  DocumentTones(DocumentId id, Sketch sketch, Repeated repeated) {
    this.sketch = sketch;
    this.counted = new boolean[sketch.starts().length];
    for (int p = 0; p < counted.length; p++) {
      counted[p] =
          (sketch.flags()[p] & Sketch.CREDIT) == 0
              && !repeated.covers(id, sketch.starts()[p], sketch.ends()[p]);
      if (counted[p]) {
        add(p);
      }
    }
    for (int p = 0; p < counted.length; p++) {
      if (counted[p]) {
        count(p);
      }
    }
  }

  private void add(int p) {
    double score = sketch.scores()[p];
    all.add(score);
    (isQuoted(p) ? quoted : narrator).add(score);
    (isQuoted(p) ? others : own).add(sketch, p);
    if (isQuoted(p)) {
      own.addQuoted();
    }
  }

  private void count(int p) {
    double stance = isQuoted(p) ? OwnTone.judgement(sketch, p) : own.stance(sketch, p);
    if (!isQuoted(p)) {
      praising += stance > SENTENCE_BAND ? 1 : 0;
      blaming += stance < -SENTENCE_BAND ? 1 : 0;
    }
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

  /** The tone of the outlet's own words; of all words when it has none. */
  private OwnTone own() {
    return narrator.count() > 0 ? own : others;
  }

  Tone label() {
    return own().label();
  }

  /** How far it is told like a column, if it is one, in the outlet's own words; else 0. */
  double column() {
    double share = own.opinionated();
    return share >= COLUMN ? share : 0;
  }

  Finding finding(DocumentId id) {
    double count = all.count();
    Tone label = label();
    Finding.Builder finding = Finding.of("document-tone", message(id)).score(all.mean());
    finding
        .fact("document", Value.reference(Reference.toDocument(id)))
        .fact("label", label.word())
        .fact("score", Value.real(all.mean()))
        .fact("positive", Value.ratio(positive / count))
        .fact("neutral", Value.ratio((all.count() - positive - negative) / count))
        .fact("negative", Value.ratio(negative / count))
        .fact("stance", Value.real(own().stance()))
        .fact("opinionated", Value.ratio(own().opinionated()))
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

  private String message(DocumentId id) {
    boolean spoken = narrator.count() == 0;
    String manner = spoken ? ", all of it quoted," : column() > 0 ? ", told like a column," : "";
    return String.format(
        Locale.ROOT,
        "The tone of %s%s is %s: %d of %s%d sentences praise, %d blame.",
        id.value(),
        manner,
        label().word(),
        spoken ? positive : praising,
        spoken ? "" : "its own ",
        spoken ? all.count() : narrator.count(),
        spoken ? negative : blaming);
  }

  private List<Integer> strongest() {
    List<Integer> order = new ArrayList<>();
    for (int p = 0; p < counted.length; p++) {
      if (counted[p]) {
        order.add(p);
      }
    }
    order.sort(Comparator.comparingDouble(p -> -strength(p)));
    List<Integer> top = new ArrayList<>(order.subList(0, Math.min(STRONGEST, order.size())));
    top.sort(Comparator.naturalOrder());
    return top;
  }

  /** How much a sentence says for the label, or for any tone where that is neutral. */
  private double strength(int p) {
    double said = isQuoted(p) && narrator.count() > 0 ? 0 : own().stance(sketch, p);
    double tone = said + SCORE_SHARE * sketch.scores()[p];
    return switch (label()) {
      case POSITIVE -> tone;
      case NEGATIVE -> -tone;
      case NEUTRAL -> Math.abs(tone);
    };
  }
}
