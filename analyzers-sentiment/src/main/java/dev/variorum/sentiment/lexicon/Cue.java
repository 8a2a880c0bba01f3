package dev.variorum.sentiment.lexicon;

import java.util.Locale;
import java.util.Optional;

/** What a word does to the tone of the words around it. */
public enum Cue {
  /** Turns round what follows: {@code not}, {@code without}, {@code failed to}. */
  NEGATOR,
  /** A fixed phrase of which the words have no tone of their own: {@code not only}. */
  PLAIN,
  /** Strengthens or weakens what follows, by the entry's factor. */
  INTENSIFIER,
  /** Opens a clause that weighs against the one before: {@code but}, {@code although}. */
  CONTRAST,
  /** Says less than it seems to: {@code may}, {@code reportedly}. */
  HEDGE,
  /** A sign that praise may be meant as its opposite: {@code so-called}. */
  IRONY,
  /** A verb of saying. */
  SPEECH,
  /** A movement upwards. */
  RISE,
  /** A movement downwards. */
  FALL,
  /** A quantity that it is good to have more of: {@code profit}. */
  GOOD,
  /** A quantity that it is bad to have more of: {@code loss}. */
  BAD,
  /** What is told rather than how: {@code killed}, {@code flood}, {@code medal}. */
  MATTER,
  /**
   * Says what the writer thinks of somebody or something, and nothing else: {@code greedy}, {@code
   * superb} (the judgement and appreciation of J. Martin and P. White, 2005).
   */
  APPRAISAL,
  /** The writer: {@code I}, {@code we}. */
  SELF,
  /** The reader: {@code you}. */
  READER,
  /** What somebody has to do: {@code must}, {@code should}. */
  DUTY,
  /** Presses a point: {@code surely}, {@code even}. */
  EMPHASIS,
  /** Speaks of all or none: {@code nobody}, {@code always}. */
  SWEEPING,
  /** A verb that, at the opening, tells the reader to do something: {@code consider}. */
  DIRECTIVE,
  /** Opens a sentence that goes on arguing: {@code but}, {@code perhaps}. */
  OPENER,
  /** Opens a sentence by pointing at what was said: {@code that}, {@code this}. */
  POINTER;

  /** The cue's bit in a set of cues. */
  public int bit() {
    return 1 << ordinal();
  }

  /** Whether a set of cues, as bits, holds this one. */
  public boolean in(int cues) {
    return (cues & bit()) != 0;
  }

  static Optional<Cue> named(String word) {
    for (Cue cue : values()) {
      if (cue.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }
}
