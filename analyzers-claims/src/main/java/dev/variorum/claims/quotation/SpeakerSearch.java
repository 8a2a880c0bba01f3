package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.NounPhrases;
import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import org.jspecify.annotations.Nullable;

/** Looks for the speaker beside a quotation or a cue; used for one document by one thread. */
final class SpeakerSearch {
  private static final int FAR = 30;

  private final Words words;
  private final NounPhrases phrases;

  SpeakerSearch(Words words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
  }

  NounPhrases phrases() {
    return phrases;
  }

  /** Whether term {@code i} is a cue in the author's own voice. */
  boolean isCue(int i) {
    return CueVerbs.isCue(words.lower(i))
        && !(words.is(i, WordClass.NAME) && words.isCapitalised(i))
        && !words.is(i - 1, WordClass.DETERMINER)
        && !words.isPossessive(i - 1)
        && !words.is(i - 1, "to")
        && !isPassive(i)
        && !isAttributive(i);
  }

  /** {@code was told}, {@code been asked}. */
  boolean isPassive(int i) {
    if (words.lower(i).endsWith("ing")) {
      return false;
    }
    int j = i - 1;
    while (j >= 0 && words.is(j, WordClass.ADVERB) && !words.is(j, WordClass.AUXILIARY)) {
      j--;
    }
    if (j < 0) {
      return false;
    }
    String before = words.lower(j);
    return before.equals("be")
        || before.equals("been")
        || before.equals("being")
        || before.equals("is")
        || before.equals("are")
        || before.equals("was")
        || before.equals("were")
        || before.endsWith("n't") && (before.startsWith("is") || before.startsWith("was"));
  }

  /** A participle before a noun behind an article or adjective: {@code the said man}. */
  private boolean isAttributive(int i) {
    return words.is(i - 1, "of") || words.is(i - 1, "for") || words.is(i - 1, "in");
  }

  /** The speaker for the cue at {@code i}, before it. */
  @Nullable Speaker before(int i, int limit) {
    Phrase phrase = phrases.before(i, limit);
    return phrase == null ? null : new Speaker(phrase, i, i);
  }

  /** The speaker for the cue at {@code i}, behind it. */
  @Nullable Speaker after(int i, int limit) {
    Phrase phrase = phrases.after(i, limit);
    return phrase == null || phrase.from() == i ? null : new Speaker(phrase, i, i);
  }

  /** {@code according to X} whose first word is term {@code i}. */
  @Nullable Speaker accordingTo(int i, int limit) {
    if (!words.is(i, "according") || !words.is(i + 1, "to")) {
      return null;
    }
    Phrase phrase = phrases.after(i + 1, limit);
    return phrase == null ? null : new Speaker(phrase, i, i + 1);
  }

  /** The speaker named right behind a quotation whose closing mark is term {@code close}. */
  @Nullable Speaker behind(int close) {
    int t = close + 1;
    boolean ended =
        (words.is(close - 1, WordClass.SIGN) && words.isStop(close - 1))
            || (words.isStop(t) && !words.is(t, "(") && !words.is(t, "."));
    if (!ended && !CueVerbs.isSpeech(words.lower(Math.min(t, words.size() - 1)))) {
      return null;
    }
    if (words.is(t, ",") || words.is(t, "\u2014") || words.is(t, "\u2013") || words.is(t, "-")) {
      t++;
    }
    if (t >= words.size()) {
      return null;
    }
    boolean same = words.sentence(t) == words.sentence(close);
    if (!same && (words.isCapitalised(t) || words.start(t) - words.end(close) > 2)) {
      return null;
    }
    int limit = words.endOf(words.sentence(t));
    Speaker according = accordingTo(t, limit);
    if (according != null) {
      return according;
    }
    int high = Math.min(limit, t + FAR);
    for (int i = t; i < high; i++) {
      if (words.isMark(i) || words.is(i, ";") || words.is(i, ":")) {
        return null;
      }
      if (!CueVerbs.isSpeech(words.lower(i))
          || words.is(i, WordClass.NAME)
          || words.lower(i).endsWith("ing")
          || isPassive(i)) {
        continue;
      }
      if (i == t || (i == t + 1 && words.is(t, WordClass.ADVERB))) {
        Speaker inverted = after(i, limit);
        if (inverted != null) {
          return inverted;
        }
        return null;
      }
      Speaker before = before(i, t);
      if (before != null && before.phrase().from() <= t + 3) {
        return before;
      }
      if (words.is(t, WordClass.CONJUNCTION | WordClass.SUBORDINATOR | WordClass.PREPOSITION)) {
        return null;
      }
    }
    return null;
  }

  /** The speaker named before a quotation whose opening mark is term {@code open}. */
  @Nullable Speaker ahead(int open) {
    int low = Math.max(words.firstOf(words.sentence(open)), open - FAR * 2);
    for (int i = open - 1; i >= low; i--) {
      if (words.quotation(i) >= 0) {
        if (words.isMark(i)) {
          continue;
        }
        i = beginOf(words.quotation(i), low);
        continue;
      }
      if (words.is(i, "to") && words.is(i - 1, "according")) {
        Speaker according = accordingTo(i - 1, open);
        if (according != null) {
          return according;
        }
      }
      if (isCue(i) && !CueVerbs.isWill(words.lower(i))) {
        Speaker found = cue(i, low);
        if (found != null) {
          return found;
        }
      }
    }
    if (words.is(open - 1, ":")) {
      Phrase label = phrases.before(open - 1, low);
      if (label != null && label.from() == low) {
        return new Speaker(label, open - 1, open - 1);
      }
    }
    return null;
  }

  /** The subject of a cue before it, for participles that of the sentence. */
  @Nullable Speaker cue(int i, int low) {
    String word = words.lower(i);
    if (word.endsWith("ing") && !words.is(i - 1, WordClass.AUXILIARY)) {
      Phrase subject = phrases.first(low, i - 1);
      return subject == null ? null : new Speaker(subject, i, i);
    }
    return before(i, low);
  }

  private int beginOf(int quotation, int low) {
    int start = words.document().quotations().outer(quotation).start();
    return Math.max(low, words.at(start));
  }
}
