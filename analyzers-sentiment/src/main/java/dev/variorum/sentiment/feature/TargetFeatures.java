package dev.variorum.sentiment.feature;

import dev.variorum.core.text.Span;
import dev.variorum.sentiment.lexicon.WordHash;
import java.util.List;

/**
 * The features of a sentence as seen from one subject in it: the words before and after it by
 * distance, those of its own clause, and tones, rises and falls weighed by how near they stand.
 *
 * <p>The subject's own words are masked: what it is called says nothing of how it is spoken of.
 */
public final class TargetFeatures {
  private static final long SUBJECT = WordHash.of("Subject");
  private static final long NOT = 0x6E6F74L;
  private static final int WINDOW = 6;

  private final Context context;
  private final Words words;
  private final Scopes scopes;
  private final Tones tones;
  private final FeatureSink sink;
  private final boolean[] masked;
  private final int from;
  private final int to;

  private TargetFeatures(Context context, Span subject, List<Span> others, FeatureSink sink) {
    this.context = context;
    this.words = context.words();
    this.scopes = context.scopes();
    this.tones = context.tones();
    this.sink = sink;
    this.masked = new boolean[words.size()];
    for (Span other : others) {
      mask(other);
    }
    mask(subject);
    this.from = words.firstEndingAfter(subject.start());
    int last = from;
    while (last < words.size() && words.start(last) < subject.end()) {
      last++;
    }
    this.to = Math.max(last, from);
  }

  private void mask(Span span) {
    for (int i = words.firstEndingAfter(span.start());
        i < words.size() && words.start(i) < span.end();
        i++) {
      masked[i] = true;
    }
  }

  /**
   * Hands every feature of a subject to the sink.
   *
   * @param subject the mention, as offsets into the text the words were read from
   * @param others further mentions of the same subject in the sentence
   */
  public static void find(Context context, Span subject, List<Span> others, FeatureSink sink) {
    new TargetFeatures(context, subject, others, sink).run();
  }

  private void run() {
    whole();
    windows();
    clause();
    weighed();
    Outlines.find(context, masked, sink);
    place();
  }

  /** The sentence as a whole, with the subject masked. */
  private void whole() {
    float unit = SentenceFeatures.unit(words.size());
    long before = 0;
    int beforeAt = -1;
    for (int i = 0; i < words.size(); i++) {
      if (masked[i] && i > 0 && masked[i - 1]) {
        continue;
      }
      long not = scopes.isNegated(i) ? NOT : 0;
      long word = masked[i] ? SUBJECT : words.hash(i);
      if (!masked[i] && !words.isSign(i)) {
        sink.add(Rule.STEM, Rule.STEM.key(words.stem(i) ^ not), unit, i, i);
      }
      if (beforeAt >= 0) {
        sink.add(Rule.PAIR, Rule.PAIR.key(WordHash.then(before, word)), unit, beforeAt, i);
      }
      before = word;
      beforeAt = i;
    }
  }

  /** Words at either side, by side; the nearest also by distance. */
  private void windows() {
    long near = SUBJECT;
    int nearAt = from;
    int seen = 0;
    for (int i = to; i < words.size() && seen < WINDOW; i++) {
      if (masked[i]) {
        continue;
      }
      long not = scopes.isNegated(i) ? NOT : 0;
      long word = words.hash(i) ^ not;
      sink.add(Rule.AFTER, Rule.AFTER.key(words.stem(i) ^ not), .7f, i, i);
      if (seen < 3) {
        sink.add(Rule.AT, Rule.AT.key(word * 7 + seen), .7f, i, i);
        sink.add(Rule.PAIR_NEAR, Rule.PAIR_NEAR.key(WordHash.then(near, word)), .7f, nearAt, i);
      }
      near = word;
      nearAt = i;
      seen++;
    }
    near = SUBJECT;
    nearAt = Math.min(Math.max(from, to - 1), words.size() - 1);
    seen = 0;
    for (int i = from - 1; i >= 0 && seen < WINDOW; i--) {
      if (masked[i]) {
        continue;
      }
      long not = scopes.isNegated(i) ? NOT : 0;
      long word = words.hash(i) ^ not;
      sink.add(Rule.BEFORE, Rule.BEFORE.key(words.stem(i) ^ not), .7f, i, i);
      if (seen < 3) {
        sink.add(Rule.AT, Rule.AT.key(word * 7 - 1 - seen), .7f, i, i);
        sink.add(
            Rule.PAIR_NEAR,
            Rule.PAIR_NEAR.key(WordHash.then(near, word) + 1),
            .7f,
            i,
            Math.max(i, nearAt));
      }
      near = word;
      nearAt = i;
      seen++;
    }
  }

  private boolean inClause(int i) {
    return from < words.size() && scopes.clause(i) == scopes.clause(from);
  }

  private void clause() {
    float unit = SentenceFeatures.unit(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (!masked[i] && !words.isSign(i) && inClause(i)) {
        long not = scopes.isNegated(i) ? NOT : 0;
        sink.add(Rule.CLAUSE_WORD, Rule.CLAUSE_WORD.key(words.stem(i) ^ not), unit, i, i);
      }
    }
  }

  /** The sum of the tones of all words but the subject's. */
  private double aside() {
    double sum = 0;
    for (int i = 0; i < words.size(); i++) {
      sum += masked[i] ? 0 : tones.tone(i);
    }
    return sum;
  }

  /** Tones, events and movements by side and distance. */
  private void weighed() {
    float share = SentenceFeatures.share(aside());
    float unit = SentenceFeatures.unit(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (masked[i]) {
        continue;
      }
      boolean after = i >= to;
      int distance = after ? i - to + 1 : from - i;
      float decay = 1f / (1 + distance / 4f);
      SentenceFeatures.leaning(context, i, sink);
      float tone = tones.tone(i) * SentenceFeatures.WEIGHTY;
      if (tone != 0) {
        sink.add(Rule.TONE_SHARE, Rule.TONE_SHARE.key(0), tone * share, i, i);
        int sign = tone > 0 ? 1 : 2;
        sink.add(Rule.TONE, Rule.TONE.key(sign), tone, i, i);
        sink.add(Rule.TONE, Rule.TONE.key(8 + sign), tone * unit, i, i);
        Rule rule = after ? Rule.TONE_AFTER : Rule.TONE_BEFORE;
        sink.add(rule, rule.key(sign), tone * decay, i, i);
        if (inClause(i)) {
          sink.add(Rule.TONE_CLAUSE, Rule.TONE_CLAUSE.key(sign), tone, i, i);
          if (scopes.minor(i) == scopes.minor(from)) {
            sink.add(Rule.TONE_CLAUSE, Rule.TONE_CLAUSE.key(8 + sign), tone, i, i);
          }
        }
      }
      int event = tones.event(i);
      if (event != 0) {
        int partner = tones.partner(i);
        int first = Math.min(i, partner);
        int last = Math.max(i, partner);
        sink.add(Rule.EVENT, Rule.EVENT.key(event), event, first, last);
        sink.add(
            Rule.EVENT_NEAR,
            Rule.EVENT_NEAR.key(event * 4L + (after ? 1 : 0) + (inClause(i) ? 2 : 0)),
            event * decay,
            first,
            last);
      } else if (tones.move(i) != 0) {
        int move = tones.move(i);
        sink.add(Rule.MOVE, Rule.MOVE.key(move), move, i, i);
        sink.add(
            Rule.MOVE_NEAR,
            Rule.MOVE_NEAR.key(move * 4L + (after ? 1 : 0) + (inClause(i) ? 2 : 0)),
            move * decay,
            i,
            i);
      }
    }
  }

  private void place() {
    int size = words.size();
    if (size == 0 || from >= size) {
      return;
    }
    int last = Math.max(from, to - 1);
    sink.add(Rule.PLACE, Rule.PLACE.key(from == 0 ? 1 : 2), 1, from, last);
    sink.add(Rule.PLACE, Rule.PLACE.key(10 + from * 5L / size), 1, from, last);
    sink.add(Rule.PLACE, Rule.PLACE.key(20 + Math.min(6, size / 8)), 1, from, last);
    if (!Context.isStop(words.sign(size - 1))) {
      sink.add(Rule.SHAPE, Rule.SHAPE.key(99), 1, size - 1, size - 1);
    }
  }
}
