package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.FiniteVerbs;
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
    return ended ? anyVerb(t, high) : null;
  }

  /** {@code "...," he surmised}: behind a quotation any verb in its form is one of speech. */
  private @Nullable Speaker anyVerb(int t, int high) {
    Phrase phrase = phrases.first(t, high - 1);
    if (phrase == null || phrase.from() != t) {
      return null;
    }
    int verb = phrase.last() + 1;
    while (verb < high && words.is(verb, WordClass.ADVERB) && !words.is(verb, WordClass.NAME)) {
      verb++;
    }
    return verb < high && FiniteVerbs.isForm(words, verb) ? new Speaker(phrase, verb, verb) : null;
  }

  /** {@code "..." rest of the sentence, said Renn.} and {@code ..., Renn said.} */
  @Nullable Speaker trailing(int close) {
    int high = words.endOf(words.sentence(close));
    for (int i = close + 1; i < high; i++) {
      if (words.quotation(i) >= 0) {
        continue;
      }
      Speaker according = words.is(i, "according") ? accordingTo(i, high) : null;
      if (according != null) {
        return according;
      }
      boolean cue =
          CueVerbs.isSpeech(words.lower(i))
              && !words.lower(i).endsWith("ing")
              && !words.is(i, WordClass.NAME)
              && !isPassive(i);
      if (!cue) {
        continue;
      }
      if (words.is(i - 1, ",") || words.isMark(i - 1)) {
        Speaker inverted = after(i, high);
        if (inverted != null) {
          return inverted;
        }
      }
      Speaker before = before(i, close + 1);
      boolean parenthetic =
          before != null
              && (words.is(before.phrase().from() - 1, ",")
                  || words.isMark(before.phrase().from() - 1));
      if (parenthetic && i + 5 >= high) {
        return before;
      }
    }
    return null;
  }

  /** The subject of the sentence that a quotation of some length stands in. */
  @Nullable Speaker subject(int open) {
    Phrase phrase = phrases.first(words.firstOf(words.sentence(open)), open - 1);
    boolean personal =
        phrase != null
            && (words.is(phrase.headLast(), WordClass.NAME)
                || words.is(phrase.from(), WordClass.SUBJECT_PRONOUN));
    return phrase != null && personal && !words.is(phrase.from(), "it")
        ? new Speaker(phrase, phrase.from(), phrase.from() - 1)
        : null;
  }

  /** The speaker named before a quotation whose opening mark is term {@code open}. */
  @Nullable Speaker ahead(int open, boolean speechOnly) {
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
      boolean cue = speechOnly ? CueVerbs.isSpeech(words.lower(i)) : true;
      if (cue && isCue(i) && !CueVerbs.isWill(words.lower(i))) {
        Speaker found = cue(i, low);
        if (found != null) {
          return found;
        }
      }
    }
    boolean introduced = words.is(open - 1, ":") || words.is(open - 1, ",");
    if (introduced && FiniteVerbs.isForm(words, open - 2)) {
      Speaker found = cue(open - 2, low);
      if (found != null) {
        return found;
      }
    }
    if (words.is(open - 1, ":")) {
      Phrase label = phrases.before(open - 1, low);
      boolean alone =
          label != null
              && (label.from() == low || (words.isStop(label.from() - 1) && label.from() > low));
      if (label != null && alone) {
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
