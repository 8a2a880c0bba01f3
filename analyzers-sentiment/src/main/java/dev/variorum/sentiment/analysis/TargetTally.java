package dev.variorum.sentiment.analysis;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.Span;
import dev.variorum.sentiment.model.TargetReading;
import dev.variorum.sentiment.model.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How one document speaks of one subject in one voice. For one thread. */
final class TargetTally {
  /** The tone towards a subject is marked beyond this, where something judges it. */
  private static final double BAND = 0.25;

  /** The same where it is only mentioned: a plain mention tells more of events than of tone. */
  private static final double PLAIN_BAND = 0.45;

  /** A mention with a higher probability of praise or blame is one. */
  private static final double MARKED = 0.5;

  /** One in so many. */
  private static final int FAIR_SHARE = 5;

  private static final double LEAST_STANCE = 0.05;
  private static final double LEAST_APPRAISAL = 0.2;

  /** What an outlet judges tells its tone more surely than what it reports; appraisal, most. */
  private static final double JUDGING = 2;

  private static final double APPRAISING = 8;

  /** What a whole column's tone weighs beside its mentions, and how likely its subject shares it. */
  private static final double COLUMN = 5;

  private static final double LIKELY = 0.7;
  private static final double UNLIKELY = 0.1;

  private static final int MOST_SUPPORT = 5;
  private static final int MOST_CUES = 4;

  private final String target;
  private final boolean quoted;
  private final List<Sketch.Sighting> sightings = new ArrayList<>();
  private final Set<String> speakers = new TreeSet<>();
  private final Mean scores = new Mean();
  private double positive;
  private double negative;
  private double weights;
  private boolean judged;

  TargetTally(String target, boolean quoted) {
    this.target = target;
    this.quoted = quoted;
  }

  /** Takes a mention in a piece of the sketch. */
  void add(Sketch sketch, Sketch.Sighting sighting) {
    sightings.add(sighting);
    int piece = sighting.piece();
    boolean doubtful = !quoted && (sketch.flags()[piece] & Sketch.DOUBTFUL) != 0;
    // Praise with a sign of irony may be meant as its opposite.
    double up = doubtful ? Math.min(sighting.positive(), sighting.negative()) : sighting.positive();
    double down = sighting.negative();
    double appraisal = sketch.appraisals()[piece];
    double weight = 1;
    if (Math.abs(appraisal) >= LEAST_APPRAISAL && appraisal * (up - down) > 0) {
      weight = APPRAISING;
    } else if (Math.abs(sketch.stances()[piece]) >= LEAST_STANCE) {
      weight = JUDGING;
    }
    judged |= weight > 1;
    positive += weight * up;
    negative += weight * down;
    weights += weight;
    scores.add(up - down);
    if (!sighting.speaker().isEmpty()) {
      speakers.add(sighting.speaker());
    }
  }

  /** Takes the tone of a whole column as a further word on what it mostly speaks of. */
  void lean(Tone column, double opinionated) {
    double weight = COLUMN * opinionated;
    positive += weight * (column == Tone.POSITIVE ? LIKELY : UNLIKELY);
    negative += weight * (column == Tone.NEGATIVE ? LIKELY : UNLIKELY);
    weights += weight;
    judged = true;
  }

  int mentions() {
    return sightings.size();
  }

  Mean scores() {
    return scores;
  }

  String target() {
    return target;
  }

  boolean isQuoted() {
    return quoted;
  }

  Tone label() {
    double score = score();
    double band = judged || quoted ? BAND : PLAIN_BAND;
    return score > band ? Tone.POSITIVE : score < -band ? Tone.NEGATIVE : Tone.NEUTRAL;
  }

  /** The mean over the mentions of the probability of praise less that of blame. */
  private double score() {
    return (positive - negative) / weights;
  }

  /** Whether a fair share of the mentions praise and a fair share blame. */
  private boolean isBalanced() {
    long praise = sightings.stream().filter(s -> s.positive() > MARKED).count();
    long blame = sightings.stream().filter(s -> s.negative() > MARKED).count();
    return praise * FAIR_SHARE >= sightings.size() && blame * FAIR_SHARE >= sightings.size();
  }

  Finding finding(DocumentId id) {
    Tone label = label();
    double up = positive / weights;
    double down = negative / weights;
    double[] p = {up, Math.max(0, 1 - up - down), down};
    double own = p[label.ordinal()];
    double next = 0;
    for (Tone tone : Tone.values()) {
      next = tone == label ? next : Math.max(next, p[tone.ordinal()]);
    }
    String who =
        quoted
            ? (speakers.isEmpty()
                ? "People quoted in "
                : String.join(", ", speakers) + ", quoted in ")
            : "";
    String message =
        String.format(
            Locale.ROOT,
            "%s%s %s of %s in a %s tone (%d %s).",
            who,
            id.value(),
            quoted && speakers.size() != 1 ? "speak" : "speaks",
            target,
            label.word(),
            sightings.size(),
            sightings.size() == 1 ? "mention" : "mentions");
    Finding.Builder finding =
        Finding.of("target-tone", message)
            .score(score())
            .fact("target", target)
            .fact("voice", quoted ? "quoted" : "narrator")
            .fact("document", Value.reference(Reference.toDocument(id)));
    if (!speakers.isEmpty()) {
      finding.fact("speaker", String.join(", ", speakers));
    }
    finding
        .fact("label", label.word())
        .fact("probability", Value.ratio(Math.min(1, own)))
        .fact("certain", Value.flag(own - next >= TargetReading.LEAST_LEAD))
        .fact("mentions", sightings.size());
    if (label == Tone.NEUTRAL) {
      finding.fact("neutrality", isBalanced() ? "balanced" : "flat");
    }
    for (Sketch.Sighting s : sightings.subList(0, Math.min(MOST_SUPPORT, sightings.size()))) {
      finding.evidence("support", id, new Span(s.start(), s.end()));
    }
    addCues(finding, id, true);
    addCues(finding, id, false);
    return finding.build();
  }

  private void addCues(Finding.Builder finding, DocumentId id, boolean praise) {
    List<int[]> cues = new ArrayList<>();
    for (Sketch.Sighting s : sightings) {
      for (int i = 0; i < s.cues().length; i += 3) {
        if (s.cues()[i + 2] > 0 == praise) {
          cues.add(new int[] {s.cues()[i], s.cues()[i + 1], s.cues()[i + 2]});
        }
      }
    }
    cues.sort(Comparator.comparingInt(c -> -Math.abs(c[2])));
    List<Span> top = new ArrayList<>();
    for (int[] cue : cues.subList(0, Math.min(MOST_CUES, cues.size()))) {
      Span span = new Span(cue[0], cue[1]);
      if (!top.contains(span)) {
        top.add(span);
      }
    }
    top.sort(Comparator.naturalOrder());
    for (Span span : top) {
      finding.evidence(praise ? "positive-cue" : "negative-cue", id, span);
    }
  }
}
