package dev.variorum.dedupe.shingle;

/** What a shingle is a run of. */
public enum ShingleUnit {
  /** Tokens; a Han, Hiragana or Katakana character is one. */
  WORDS,
  /** Letters and digits, folded, with one separator between tokens. */
  CHARACTERS
}
